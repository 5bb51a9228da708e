import { expect, test } from "../fixtures";
import { insertClaims, insertStory } from "../many-claims";

/** Requests as programs send them: the browser's own manners don't help here. */

test("a signed-out request gets nothing, wherever it asks", async ({ db, person, request }) => {
  const editor = await person("editor");
  const story = await insertStory(db, editor, 1);
  await insertClaims(db, editor, story, { from: 1, to: 1 });
  const [claim] = await db`
    select c."number" from "Claim" c join "Placement" p on p."claimId" = c."id" where p."storyId" = ${story.storyId}`;
  const pages = [
    ...["/", "/desk", "/stories", "/stories/new", "/claims", "/claims/new", "/people", "/rules", "/account"],
    ...[
      `/stories/${story.storyId}`,
      `/stories/${story.storyId}/sources`,
      `/stories/${story.storyId}/timeline`,
      `/stories/${story.storyId}/history`,
      `/stories/${story.storyId}/public`,
      `/stories/${story.storyId}/public/preview`,
    ],
    ...[
      `/claims/C-${claim?.number}`,
      `/claims/C-${claim?.number}/history`,
      `/claims/C-${claim?.number}/lineage`,
      `/claims?open=C-${claim?.number}`,
    ],
    ...["/sources", `/sources/${story.sourceId}`, "/outlets", `/outlets/${story.outletId}`],
    ...["", "/file"].map((part) => `/sources/${story.sourceId}/captures/${story.captureId}${part}`),
  ];
  // Redirects are followed to their end, which is the sign-in page.
  const ways: Record<string, string>[] = [{}, { rsc: "1" }, { cookie: "next-auth.session-token=made-up" }];
  for (const headers of ways) {
    for (const path of pages) {
      const answer = await request.get(path, { headers });
      const text = await answer.text();
      expect(text, path).not.toContain("Claim 1 of many");
      expect(text, path).not.toContain("A story with many claims");
      expect(text, path).not.toContain("The Daily Example");
      expect(text, path).not.toContain("Sentence 0001");
    }
    const file = await request.get("/export/claims?format=csv&scope=signed", { headers });
    expect(file.status()).toBe(401);
  }
});

test("writes from another site, or from nowhere, are refused before anything reads them", async ({
  request,
  baseURL,
}) => {
  const action = { "next-action": "0".repeat(42), "content-type": "text/plain" };
  for (const path of ["/stories/new", "/api/auth/signout", "/sign-in"]) {
    const foreign: Record<string, string>[] = [
      { origin: "https://elsewhere.example" },
      { origin: "null" },
      { origin: baseURL ?? "", "sec-fetch-site": "cross-site" },
      {},
    ];
    for (const headers of foreign) {
      const answer = await request.post(path, { headers: { ...action, ...headers }, data: "[]" });
      expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
});

test("every answer carries the security headers, and every script its nonce", async ({ as }) => {
  const page = await as("admin");
  const violations: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  for (const path of ["/desk", "/stories", "/claims", "/sources", "/people", "/nowhere-at-all"]) {
    const answer = await page.goto(path);
    const policy = answer?.headers()["content-security-policy"] ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toContain("unsafe-eval");
    expect(answer?.headers()["x-content-type-options"]).toBe("nosniff");
    expect(answer?.headers()["x-powered-by"]).toBeUndefined();
    const scripts = [...((await answer?.text()) ?? "").matchAll(/<script\b([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonce}"`);
  }
  expect(violations).toEqual([]);
});
