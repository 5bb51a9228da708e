import { randomUUID } from "node:crypto";
import { validateClaimReview } from "../../lib/domain/exchange/claim-review/validate";
import { expectNoAxeViolations } from "../axe";
import { insertAssessed, insertItem, insertStory } from "../claim-rows";
import { expect, test } from "../fixtures";
import { putPage } from "../web";

test("an editor publishes a fact box; everybody reads it without a script; taken away, it is gone at once", async ({
  as,
  browser,
  baseURL: host,
  db,
  person,
}) => {
  const baseURL = host ?? "";
  const [author, editor, lawyer] = await Promise.all([
    person("researcher"),
    person("editor"),
    person("viewer"),
  ]);
  await db`update "Person" set "mayClearLegal" = true where "id" = ${lawyer.id}`;
  const title = `The pier ${randomUUID().slice(0, 8)}`;
  const slug = title.toLowerCase().replaceAll(" ", "-");
  const storyId = await insertStory(db, { title, author });
  const row = { author, storyId };
  const said = await insertAssessed(
    db,
    { ...row, wording: "The mayor sold the pier", attributedTo: "The clerk" },
    editor,
  );
  const own = await insertAssessed(db, { ...row, wording: "The pier is <b>old</b> & הנמל" }, editor);
  await insertItem(db, said.id, author);

  const desk = await as(editor);
  const visitor = await browser.newPage({ baseURL, javaScriptEnabled: false });
  const address = `/f/${slug}`;

  const hook = await putPage(`/hook-${slug}`, "");
  await test.step("a webhook, whose secret is shown once", async () => {
    await desk.goto("/account/webhooks");
    await desk.getByRole("button", { name: "New webhook" }).click();
    await desk.getByLabel("Address").fill(hook);
    await desk.getByRole("button", { name: "Make the webhook" }).click();
    await expect(desk.getByLabel("The secret that its messages are signed with")).toHaveValue(
      /^whsec_.{44}$/,
    );
    await expectNoAxeViolations(desk);
    await desk.reload();
    await expect(desk.getByRole("link", { name: hook })).toBeVisible();
    await expect(desk.getByText("whsec_")).toHaveCount(0);
  });

  await test.step("choosing, ordering, saving and looking at it", async () => {
    await desk.goto(`/stories/${storyId}`);
    await desk
      .getByRole("navigation", { name: "This story" })
      .getByRole("link", { name: "Fact box" })
      .click();
    await expect(desk.getByLabel("Public address")).toHaveValue(slug);
    await desk.getByLabel("The mayor sold the pier").check();
    await desk.getByLabel("The pier is <b>old</b> & הנמל").check();
    await desk.getByLabel(`C-${own.number}, in a few words`).fill("Built in 1890.");
    await desk.getByRole("button", { name: `Move C-${own.number} up` }).click();
    await desk.getByLabel("What we could not establish").fill("Who bought it");
    await expectNoAxeViolations(desk);
    await desk.getByRole("button", { name: "Save", exact: true }).click();
    await expect(desk.getByText("Nothing is published.")).toBeVisible();
    await expect(desk.getByRole("checkbox").first()).toHaveAttribute("value", own.id);
    expect((await visitor.goto(address))?.status()).toBe(404);
    const preview = desk.waitForEvent("popup");
    await desk.getByRole("link", { name: "Preview what is saved" }).click();
    await expect((await preview).getByRole("heading", { level: 1 })).toHaveText(title);
    await (await preview).close();
  });

  await test.step("published, it is there for everybody", async () => {
    await desk.getByRole("button", { name: "Publish", exact: true }).click();
    await desk.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await expect(desk.getByRole("heading", { name: "Public now" })).toBeVisible();
    const asked: string[] = [];
    visitor.on("request", (request) => asked.push(request.url()));
    const answer = await visitor.goto(address);
    await expect(visitor.getByRole("article")).toHaveCount(2);
    await expect(visitor.getByRole("article").first()).toContainText("Built in 1890.");
    await expect(visitor.getByRole("article").first()).toContainText("The pier is <b>old</b> & הנמל");
    await expect(visitor.getByText("Who bought it")).toBeVisible();
    await expect(visitor.getByRole("link", { name: "The harbour ledger" })).toHaveAttribute(
      "href",
      "https://example.org/ledger",
    );
    const html = (await answer?.text()) ?? "";
    expect(html).not.toMatch(/a note that stays|A record shows it/);
    for (const { name } of [author, editor]) expect(html).not.toContain(name);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(asked.map((url) => new URL(url).pathname)).toEqual([address]);
    console.log(`The page: ${Buffer.byteLength(html)} bytes, ${asked.length} request`);
    const data = JSON.parse(/<script[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "");
    expect(
      validateClaimReview(data, { host: new URL(baseURL).host }).filter(({ level }) => level === "error"),
    ).toEqual([]);
    expect(data["@graph"]).toMatchObject([
      { "@type": "Claim" },
      {
        "@type": "ClaimReview",
        url: `${baseURL}${address}#C-${said.number}`,
        reviewRating: { ratingValue: 5 },
      },
    ]);
  });

  await test.step("in light and dark, on a phone and on paper", async () => {
    const context = await browser.newContext({ baseURL });
    const reader = await context.newPage();
    await reader.goto(address);
    await expectNoAxeViolations(reader);
    await reader.setViewportSize({ width: 390, height: 844 });
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await reader.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await reader.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    await reader.goto(`${address}/embed`);
    await reader.emulateMedia({ media: "screen" });
    await expectNoAxeViolations(reader);
    await context.close();
  });

  await test.step("caches ask each time; no other site frames anything but the box", async () => {
    const { request } = visitor;
    const first = await request.get(address);
    expect(first.headers()).toMatchObject({ "cache-control": "public, no-cache", "x-frame-options": "DENY" });
    expect(first.headers()["set-cookie"]).toBeUndefined();
    const again = await request.get(address, { headers: { "if-none-match": first.headers().etag ?? "" } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    const site = await browser.newPage();
    const frames = [`${address}/embed`, address, "/sign-in"].map(
      (at) => `<iframe src="${baseURL}${at}"></iframe>`,
    );
    // Another site: the same machine by its number is another origin than by its name.
    const frame = await putPage(`/frames-${slug}`, `<!doctype html>${frames.join("")}`);
    await site.goto(frame.replace("news.example.org", "127.0.0.1"));
    const framed = site.frameLocator("iframe >> nth=0");
    await expect(framed.getByRole("link", { name: "The mayor sold the pier" })).toBeVisible();
    const refused = "chrome-error://chromewebdata/";
    await expect
      .poll(() =>
        site
          .frames()
          .slice(2)
          .map((each) => each.url()),
      )
      .toEqual([refused, refused]);
    await site.close();
  });

  await test.step("reopened, it loses its verdict by itself", async () => {
    await desk.goto(`/claims/C-${said.number}`);
    await desk.getByRole("button", { name: /^Reopen/ }).click();
    await desk.getByRole("dialog").getByRole("textbox").fill("The buyer says otherwise.");
    await desk
      .getByRole("dialog")
      .getByRole("button", { name: /^Reopen/ })
      .click();
    await expect(desk.getByText("The buyer says otherwise.").first()).toBeVisible();
    await visitor.goto(address);
    await expect(visitor.getByRole("article").nth(1)).toContainText("Being checked again");
    await expect(visitor.getByRole("article").nth(1)).not.toContainText("The harbour ledger");
    expect(await (await visitor.request.get("/f/feed.atom")).text()).toContain(
      "Being checked again: The mayor sold the pier",
    );
    const { items } = await (await visitor.request.get("/f/feed.json")).json();
    expect(items).toContainEqual(expect.objectContaining({ url: `${baseURL}${address}#C-${own.number}` }));
  });

  await test.step("under legal hold and taken down, it is gone at once", async () => {
    await desk.goto(`/stories/${storyId}/public`);
    await expect(desk.getByText(`C-${said.number}: shown as “Being checked again”`)).toBeVisible();
    await desk.getByRole("button", { name: "Put under legal hold" }).click();
    await desk.getByRole("dialog").getByLabel("Why").fill("A letter came.");
    await desk.getByRole("dialog").getByRole("button", { name: "Put under legal hold" }).click();
    await expect(desk.getByText("Somebody who may clear legal risk can lift it.")).toBeVisible();
    expect((await visitor.goto(address))?.status()).toBe(410);
    expect((await visitor.goto(`${address}/embed`))?.status()).toBe(410);
    const legal = await as(lawyer);
    await legal.goto(`/stories/${storyId}/public`);
    await legal.getByRole("button", { name: "Lift the hold" }).click();
    await legal.getByRole("dialog").getByLabel("Why").fill("Settled.");
    await legal.getByRole("dialog").getByRole("button", { name: "Lift the hold" }).click();
    await expect(legal.getByRole("heading", { name: "Public now" })).toBeVisible();
    expect((await visitor.goto(address))?.status()).toBe(200);
    await desk.reload();
    await desk.getByRole("button", { name: "Take it down" }).click();
    await desk.getByRole("dialog").getByLabel("Why").fill("Too early.");
    await desk.getByRole("dialog").getByRole("button", { name: "Take it down" }).click();
    await expect(desk.getByRole("heading", { name: "Not public" })).toBeVisible();
    const gone = await visitor.goto(address);
    expect([gone?.status(), gone?.headers()["cache-control"]]).toEqual([410, "no-store"]);
    expect(await (await visitor.request.get("/f/feed.atom")).text()).not.toContain(slug);
  });
  await visitor.close();

  await test.step("the webhook was told of all of it, and can be told again", async () => {
    await desk.goto("/account/webhooks");
    await desk.getByRole("link", { name: hook }).click();
    // Before it is reloaded below: that would end the way there.
    await desk.waitForURL(/\/account\/webhooks\/./);
    const told = [
      "publication.published",
      "claim.reopened",
      "publication.held",
      "publication.hold_lifted",
      "publication.taken_down",
    ];
    await expect(async () => {
      await desk.reload();
      for (const type of told)
        await expect(desk.getByRole("listitem").filter({ hasText: type }).first()).toContainText(
          /Delivered.*answered 200/s,
          { timeout: 1_000 },
        );
    }).toPass({ timeout: 30_000 });
    await expectNoAxeViolations(desk);
    await desk.getByRole("button", { name: "Send again" }).first().click();
    await expect(async () => {
      await desk.reload();
      await expect(desk.getByText(/answered 200/)).toHaveCount(told.length + 1, { timeout: 1_000 });
    }).toPass({ timeout: 30_000 });
  });
});
