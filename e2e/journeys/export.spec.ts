import { randomUUID } from "node:crypto";
import { parse } from "csv-parse/sync";
import { expectNoAxeViolations } from "../axe";
import { insertAssessed, insertClaim, insertStory } from "../claim-rows";
import { download } from "../downloads";
import { expect, test } from "../fixtures";
import { LedgerPage } from "../pages/ledger";

test("an editor takes signed-off claims away, and working copies that say so", async ({ as, person, db }) => {
  const word = `w${randomUUID().slice(0, 8)}`;
  const [editor, researcher] = [await person("editor"), await person("researcher")];
  const storyId = await insertStory(db, { title: `Plan ${word}`, author: researcher });
  const signed = await insertAssessed(db, { wording: `=1+1 ${word}`, author: researcher, storyId }, editor);
  const open = await insertClaim(db, { wording: `Open ${word}`, author: researcher, storyId });
  const page = await as(editor);
  await page.goto(`/claims?story=${storyId}`);
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("link", { name: "CSV of signed-off claims", exact: true })).toBeVisible();
  await expectNoAxeViolations(page);

  const csv = await download(page, "CSV of signed-off claims");
  expect(csv.name).toMatch(new RegExp(`^galley-plan-${word}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
  const rows: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
  expect(rows).toMatchObject([
    {
      reference: `C-${signed.number}`,
      state: "signed_off",
      wording: `'=1+1 ${word}`,
      stories: `Plan ${word}`,
    },
  ]);

  const json = await download(page, "JSON of working copies");
  expect(json.name).toContain("working-copies");
  expect(JSON.parse(json.text)).toMatchObject({
    schemaVersion: 1,
    scope: "working_copies",
    claims: [
      { reference: `C-${signed.number}`, state: "working_copy" },
      { reference: `C-${open.number}`, state: "working_copy", verdict: "unassessed" },
    ],
  });
});

test("a story's signed-off claims are taken away from the story", async ({ as, person, db }) => {
  const word = `w${randomUUID().slice(0, 8)}`;
  const [editor, researcher] = [await person("editor"), await person("researcher")];
  const storyId = await insertStory(db, { title: `Plan ${word}`, author: researcher });
  const signed = await insertAssessed(db, { wording: `Signed ${word}`, author: researcher, storyId }, editor);
  const page = await as("viewer");
  await page.goto(`/stories/${storyId}`);
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("link", { name: "JSON of signed-off claims", exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  const { name, text } = await download(page, "JSON of signed-off claims");
  expect(name).toContain(word);
  expect(JSON.parse(text).claims).toMatchObject([{ reference: `C-${signed.number}` }]);
});

test("chosen claims only", async ({ as, person, db }) => {
  const word = `w${randomUUID().slice(0, 8)}`;
  const [editor, researcher] = [await person("editor"), await person("researcher")];
  const first = await insertAssessed(db, { wording: `First ${word}`, author: researcher }, editor);
  await insertAssessed(db, { wording: `Second ${word}`, author: researcher }, editor);
  const page = await as("viewer");
  const ledger = new LedgerPage(page);
  await ledger.open(word);
  await page.getByRole("checkbox", { name: `Choose C-${first.number}` }).check();
  await ledger.chosen().getByRole("button", { name: "Export these" }).click();
  const { text } = await download(page, "JSON of signed-off claims");
  expect(JSON.parse(text).claims).toMatchObject([{ reference: `C-${first.number}` }]);
});

test("what is refused is a sentence, and no file", async ({ as, person, db, request }) => {
  const [editor, researcher] = [await person("editor"), await person("researcher")];
  const storyId = await insertStory(db, { title: "Hidden", author: editor, members: [editor] });
  const signedOut = await request.get("/export/claims");
  expect(signedOut.status()).toBe(401);
  expect(await signedOut.text()).toBe("Sign in to export claims.\n");
  const page = await as(researcher);
  const copies = await page.request.get("/export/claims?scope=working");
  expect(copies.status()).toBe(403);
  expect(await copies.text()).toContain("Only an editor can export working copies.");
  const hidden = await page.request.get(`/export/claims?story=${storyId}`);
  expect(hidden.status()).toBe(404);
  expect(hidden.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  await page.goto("/claims");
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("link", { name: "CSV of signed-off claims", exact: true })).toBeVisible();
  await expect(page.getByText("Working copies")).toHaveCount(0);
});

/** In words that do not compress, so that no buffer between the database and a reader holds all of it. */
const CLAIMS = 16_000;

test("a long export is prepared while one works; one that is not read to its end frees its connection", async ({
  as,
  person,
  db,
}) => {
  const word = `w${randomUUID().slice(0, 8)}`;
  const editor = await person("editor");
  await db`
    insert into "Claim" ("id", "wording", "requestId", "authorId", "updatedAt")
    select gen_random_uuid(), ${word} || ' ' || (select string_agg(md5(random()::text || i || n), '') from generate_series(1, 80) i),
      gen_random_uuid(), ${editor.id}, now() from generate_series(1, ${CLAIMS}::int) n`;
  const page = await as(editor);
  await page.goto(`/claims?text=${word}`);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("link", { name: "Prepare it for later (working copies)" }).click();
  await page.getByLabel("As").selectOption({ label: "NDJSON" });
  await page.getByRole("button", { name: "Prepare it" }).click();
  await expect(page.getByText("It is being prepared.")).toBeVisible();
  const runs = page.getByRole("list", { name: "Exports, newest first" });
  await expect(runs.getByText(/^Ready: \d+(\.\d)? MB$/)).toBeVisible({ timeout: 60_000 });
  await expectNoAxeViolations(page);
  const { name, text } = await download(page, (await runs.getByRole("link").textContent()) ?? "");
  expect(name).toContain("working-copies");
  expect(text.trimEnd().split("\n")).toHaveLength(CLAIMS);

  const readers = async () => {
    const [row] = await db<{ count: number }[]>`
      select count(*)::int as "count" from pg_stat_activity
      where application_name = 'galley export' and datname = current_database()`;
    return row?.count;
  };
  const begun = await page.evaluate(async (address) => {
    const stop = new AbortController();
    const { body } = await fetch(address, { signal: stop.signal });
    const reader = body?.getReader();
    const first = await reader?.read();
    Object.assign(window, { reader, stopReading: () => stop.abort() });
    return first?.value?.length ?? 0;
  }, `/export/claims?text=${word}&format=json&scope=working`);
  expect(begun).toBeGreaterThan(0);
  await expect.poll(readers).toBeGreaterThan(0);
  await page.evaluate(() => (window as unknown as { stopReading: () => void }).stopReading());
  await expect.poll(readers).toBe(0);
  await db`delete from "Claim" where "wording" like ${`${word} %`}`;
});
