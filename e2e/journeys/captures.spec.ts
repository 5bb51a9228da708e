import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type postgres from "postgres";
import { expectNoAxeViolations } from "../axe";
import { expect, test } from "../fixtures";
import { EvidencePages, insertClaim } from "../pages/evidence";
import { putPage } from "../web";

const SENTENCE = "The harbour board sold the pier for 4 million, three members said.";
const page = (...paragraphs: string[]) =>
  `<html><head><title>The pier</title></head><body><article>${paragraphs.map((words) => `<p>${words}</p>`).join("")}</article></body></html>`;

/** A source of its own with an address, added on its form. */
async function addSource(on: Page, url: string): Promise<string> {
  await on.goto("/sources/new");
  await on.getByLabel("Address").fill(url);
  await on.getByLabel("Title", { exact: true }).fill(`Report ${randomUUID().slice(0, 8)}`);
  await on.getByLabel("Kind").selectOption("Original report");
  await on.getByRole("button", { name: "Add source" }).click();
  await expect(on.getByRole("heading", { name: "Saved copies" })).toBeVisible();
  return new URL(on.url()).pathname.split("/").at(-1) ?? "";
}

const copies = (on: Page) => on.getByRole("link", { name: /^The copy of/ });

/** As the clock does every ten minutes. */
async function watchNow(db: postgres.Sql, sourceId: string) {
  await db`update "Source" set "nextWatchAt" = now() - interval '1 minute' where "id" = ${sourceId}`;
  await db`select graphile_worker.add_job('watch-sources')`;
}

test("a source that is added is fetched; its copy is listed with its hash, and words that went from it are shown with what became of them", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const path = `/${randomUUID()}`;
  const url = await putPage(path, page(SENTENCE, "The city has not answered."));
  const on = await as(researcher);
  const sourceId = await addSource(on, url);
  await expect(copies(on)).toHaveCount(1);
  await expect(on.getByText(`Fetched by ${researcher.name} · web page`)).toBeVisible();
  await expect(on.getByText(/SHA-256 [0-9a-f]{64}/)).toBeVisible();
  await expectNoAxeViolations(on);

  const claim = await insertClaim(db, researcher.id);
  const pages = new EvidencePages(on);
  await on.goto(`/claims/C-${claim.number}`);
  await pages.open();
  await pages.find.fill(url);
  await pages.find.press("Enter");
  await pages.judge({ words: "sold the pier for 4 million", stance: "Supports", basis: "Saw a document" });
  await pages.save();
  await expect(on.getByText(/Pinned in the copy of/)).toBeVisible();

  await putPage(path, page(SENTENCE.replace("sold the pier for 4 million", "leased the pier for 2 million")));
  await watchNow(db, sourceId);
  await expect(async () => {
    await on.goto(`/claims/C-${claim.number}`);
    await expect(on.getByText("The words no longer stand in the source")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await on.getByRole("link", { name: "See what changed" }).click();
  const gone = on.getByRole("region", { name: "What no longer stands in it" });
  await expect(gone.getByRole("deletion").first()).toContainText("sold");
  await expect(gone.getByRole("insertion").first()).toContainText("2");
  await expect(copies(on)).toHaveCount(2);
  await expectNoAxeViolations(on);
  await on.getByRole("link", { name: "History" }).click();
  await expect(on.getByText("found that words no longer stand in the source")).toBeVisible();
});

test("why nothing could be fetched is said in words, and a file or pasted words take its place", async ({
  as,
}) => {
  const on = await as("researcher");
  const url = await putPage(`/${randomUUID()}`, "Subscribers only.", { status: 402 });
  await addSource(on, url);
  await expect(
    on.getByText("No copy was saved. news.example.org shows this to subscribers only."),
  ).toBeVisible();

  // By its key alone.
  await on.keyboard.press("s");
  const dialog = on.getByRole("dialog", { name: "Save a copy" });
  await expect(dialog.getByRole("button", { name: "Fetch a copy" })).toBeVisible();
  await expectNoAxeViolations(on);
  const upload = dialog.getByLabel("Upload what your browser shows you");
  await upload.setInputFiles({
    name: "tool.exe",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("MZ\0"),
  });
  await expect(dialog.getByText("tool.exe is of a kind that Galley does not keep")).toBeVisible();
  await upload.setInputFiles({
    name: "pier.html",
    mimeType: "text/html",
    buffer: Buffer.from(page(SENTENCE)),
  });
  await expect(dialog).toBeHidden();
  await expect(on.getByText(/Uploaded by .* · web page · .* · pier\.html/)).toBeVisible();

  await on.getByRole("button", { name: "Save a copy" }).click();
  await dialog.getByLabel("Or paste its words").fill(SENTENCE);
  await dialog.getByRole("button", { name: "Save these words" }).click();
  await expect(dialog).toBeHidden();
  await expect(copies(on)).toHaveCount(2);
});

test("a copy that is missing is saved from the claim, and its words are pinned", async ({
  as,
  db,
  person,
}) => {
  const researcher = await person("researcher");
  const claim = await insertClaim(db, researcher.id);
  const path = `/${randomUUID()}`;
  const url = await putPage(path, "", { status: 404 });
  const pages = new EvidencePages(await as(researcher));
  const { page: on } = pages;
  await on.goto(`/claims/C-${claim.number}`);
  await pages.open();
  await pages.newSource(url, { title: "The pier", kind: "Original report" });
  await pages.judge({ words: SENTENCE, stance: "Supports", basis: "Saw a document" });
  await pages.save();
  const item = pages.item(SENTENCE);
  await expect(item.getByText("has no page at this address (404)")).toBeVisible();

  await putPage(path, page(SENTENCE));
  await item.getByRole("button", { name: "Save a copy of The pier" }).click();
  await on.getByRole("button", { name: "Fetch a copy" }).click();
  await expect(item.getByText(/Pinned in the copy of/)).toBeVisible();
});

test("files come from people who are signed in and work here, and from this site alone", async ({
  as,
  request,
  baseURL,
}) => {
  const query = `?source=${randomUUID()}&name=a.txt&request=${randomUUID()}`;
  const send = (on: typeof request, origin: string) =>
    on.post(`/copies/upload${query}`, { data: "words", headers: { origin } });
  expect((await send(request, "https://elsewhere.example")).status()).toBe(403);
  expect((await send(request, baseURL ?? "")).status()).toBe(401);
  expect((await send((await as("viewer")).request, baseURL ?? "")).status()).toBe(403);
  expect((await send((await as("researcher")).request, baseURL ?? "")).status()).toBe(404);
});
