import { randomUUID } from "node:crypto";
import { parse } from "csv-parse/sync";
import { download } from "../downloads";
import { pinPassages, sayOwnReporting } from "../evidence-rows";
import { expect, test } from "../fixtures";
import { Dossier } from "../pages/dossier";
import { EvidencePages } from "../pages/evidence";
import { Workbench } from "../pages/workbench";

/** Two people, one claim, from the paste to the file that leaves. */
test.slow();

test("a claim of a pasted draft is sourced, proposed, signed off by somebody else and taken away", async ({
  as,
  person,
  db,
}) => {
  const [researcher, editor] = [await person("researcher"), await person("editor", "Ed Itor")];
  const run = randomUUID().slice(0, 8);
  const words = "three members left before the vote";
  const wording = `Three members of the harbour board left before the vote (${run}).`;

  const page = await as(researcher);
  const workbench = new Workbench(page);
  const path = await workbench.createStory();
  const number = await workbench.logByMouse(words, wording);

  const evidence = new EvidencePages(page);
  for (const [outlet, site] of [
    ["Reuters", "reuters.com"],
    ["Bloomberg", "bloomberg.com"],
    ["Axios", "axios.com"],
  ] as const) {
    await evidence.open();
    await evidence.newSource(`https://www.${site}/${run}`, {
      title: `${outlet} ${run}`,
      kind: "Original report",
    });
    await evidence.judge({
      words: `Three of them had left, ${outlet} found.`,
      stance: "Supports",
      basis: "Witnessed it",
    });
    await evidence.save();
  }
  await expect(page).toHaveURL(new RegExp(`${path}\\?claim=C-${number}$`));
  await pinPassages(db, researcher, number);
  await sayOwnReporting(db, researcher, number);

  const mine = new Dossier(page, number);
  await mine.open();
  await mine.propose("Verified", "Three newsrooms were in the room.");
  await mine.isAt("awaiting sign-off");

  const theirs = new Dossier(await as(editor), number);
  await theirs.open();
  await theirs.press("s", theirs.dialog);
  await theirs.dialog.getByRole("button", { name: "Sign off as verified" }).click();
  await theirs.isAt("signed off");

  await theirs.page.goto(path);
  await expect(new Workbench(theirs.page).mark(number)).toHaveAccessibleName(
    `C-${number}, verified, signed off: ${words}`,
  );
  await theirs.page.getByRole("button", { name: "Export" }).click();
  const csv = await download(theirs.page, "CSV of signed-off claims");
  const [row, ...more]: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
  expect(more).toEqual([]);
  expect(row).toMatchObject({ reference: `C-${number}`, state: "signed_off", verdict: "verified", wording });

  const json = await download(theirs.page, "JSON of signed-off claims");
  const [claim] = JSON.parse(json.text).claims;
  expect(claim).toMatchObject({ reference: `C-${number}`, verdict: "verified", wording });
  expect(claim.evidence.map((item: { outlet: string }) => item.outlet)).toEqual([
    "Reuters",
    "Bloomberg",
    "Axios",
  ]);
});

test("a claim that was logged in no story is put into one, and its words are marked", async ({ as }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  const title = `The pier ${randomUUID().slice(0, 8)}`;
  const path = await workbench.createStory(undefined, title);
  await page.goto("/claims/new");
  await page.getByLabel("Claim", { exact: true }).fill("Nobody has published the contract.");
  await page.getByRole("button", { name: "Log the claim" }).click();
  await page.waitForURL(/\/claims\/C-\d+$/);
  await page.getByRole("button", { name: "Put it into a story" }).click();
  await page.getByRole("dialog").getByLabel("Story").selectOption(title);
  await page.getByRole("button", { name: "Put it in and mark its words" }).click();
  await page.waitForURL(new RegExp(`${path}\\?place=C-\\d+$`));
  await workbench.ready();
  await workbench.dragOver("Nobody has published the contract");
  await page.getByRole("button", { name: /^Mark these words/ }).click();
  await expect(workbench.pane).toBeVisible();
  await expect(workbench.mark(await workbench.openNumber())).toHaveText("Nobody has published the contract");
});
