import { createHash, randomBytes } from "node:crypto";
import type postgres from "postgres";
import { apiAt } from "../../lib/api/testing/ask";
import { addressOf, EXAMPLES } from "../../lib/api/testing/examples";
import { worldOf } from "../../lib/api/testing/world";
import { SCOPES } from "../../lib/domain/access/scopes";
import { answersOfDocument } from "../api-document";
import { expectNoAxeViolations } from "../axe";
import { expect, type TestPerson, test } from "../fixtures";

/** A token as the account page would make it. */
async function insertToken(db: postgres.Sql, person: TestPerson): Promise<string> {
  const secret = `galley_${randomBytes(32).toString("base64url")}`;
  const sha256 = createHash("sha256").update(secret).digest("hex");
  await db`insert into "ApiToken" ("id", "personId", "name", "sha256", "scopes", "expiresAt")
    values (gen_random_uuid(), ${person.id}, 'A journey', ${sha256}, ${[...SCOPES]}, now() + interval '1 day')`;
  return secret;
}

test("a person makes a token, a program asks with it, and it ends when it is revoked", async ({
  as,
  baseURL,
}) => {
  const api = apiAt(baseURL ?? "", fetch);
  const page = await as("researcher");
  await page.goto("/account");
  await page.getByRole("button", { name: "Make a token" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Sign off")).toHaveCount(0);
  await dialog.getByLabel("What it is for").fill("The CMS");
  await dialog.getByLabel("Write").check();
  await expectNoAxeViolations(page);
  await dialog.getByRole("button", { name: "Make the token" }).click();
  const secret = await dialog.getByLabel("Token for The CMS").inputValue();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("list", { name: "Your tokens" })).toContainText("Never used.");

  const { json } = await api.must("GET", "/me", { secret });
  expect(json).toMatchObject({ role: "researcher", scopes: ["read", "write"] });
  await page.reload();
  await expect(page.getByRole("list", { name: "Your tokens" })).toContainText(/Read, Write\..*Last used/);
  expect(await page.content()).not.toContain(secret);
  await page.getByRole("button", { name: "Revoke The CMS" }).click();
  await expect(page.getByText("You have no tokens.")).toBeVisible();
  expect((await api.ask("GET", "/me", { secret })).status).toBe(401);

  // The cookie that opens every page opens nothing here.
  const withCookie = await page.request.get("/api/v1/claims");
  expect([withCookie.status(), withCookie.headers()["set-cookie"]]).toEqual([401, undefined]);
  const written = await page.request.post("/api/v1/claims", { data: { wording: "By a cookie" } });
  expect(written.status()).toBe(401);

  await page.getByRole("link", { name: "What programs can ask" }).click();
  await page.getByText("/api/v1/claims/{claim}/assessments").first().click();
  await expect(page.getByText("pending: {").first()).toBeVisible();
  await expectNoAxeViolations(page);
});

test("every operation of the document answers as the document says", async ({ person, db, baseURL }) => {
  const api = apiAt(baseURL ?? "", fetch);
  const [researcher, editor, admin] = await Promise.all([
    person("researcher").then((made) => insertToken(db, made)),
    person("editor").then((made) => insertToken(db, made)),
    person("admin").then((made) => insertToken(db, made)),
  ]);
  const document = await (await api.ask("GET", "/openapi.json")).json();
  const answers = answersOfDocument(document);
  const world = worldOf(api, { researcher, editor });
  expect(answers.length).toBeGreaterThan(60);
  for (const { id, method, path, status, needsToken, check } of answers) {
    const example = EXAMPLES[id];
    expect(example, `${id} has an example`).toBeDefined();
    const said = (await example?.made(world)) ?? {};
    const address = addressOf(path, said);
    const { body, bytes, etag } = said;
    const headers: Record<string, string> = etag ? { "if-match": etag } : {};
    const sent = {
      ...(body === undefined ? {} : { body }),
      ...(bytes === undefined ? {} : { bytes }),
      headers,
    };
    if (needsToken) {
      const nobody = await api.ask(method, address, sent);
      expect([id, nobody.status, check(401, await nobody.json())]).toEqual([id, 401, null]);
    }
    const response = await api.ask(method, address, { ...sent, secret: admin });
    const json = response.headers.get("content-type")?.includes("application/json");
    const answer: unknown = json ? await response.json() : await response.arrayBuffer().then(() => undefined);
    expect([id, response.status, check(status, answer)]).toEqual([id, status, null]);
    expect(response.headers.get("x-request-id"), id).toMatch(/^[\w.:-]+$/);
    expect(response.headers.get("x-content-type-options"), id).toBe("nosniff");
  }
});
