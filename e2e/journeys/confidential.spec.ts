import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../axe";
import { insertLoggedClaim } from "../evidence-rows";
import { expect, test } from "../fixtures";
import { EvidencePages } from "../pages/evidence";

/** The whole of what a browser gets for an address: the page with its data, or the file. */
async function everything(page: Page, path: string): Promise<string> {
  const answer = await page.request.get(path);
  return answer.text();
}

test("a confidential source is added under its pseudonym; its name reaches nobody who is not named on it", async ({
  as,
  person,
  db,
}) => {
  const canary = `Quillfeather${randomUUID().slice(0, 8)}`;
  const pseudonym = `Source ${randomUUID().slice(0, 8)}`;
  const [handler, second, admin] = [
    await person("researcher"),
    await person("editor"),
    await person("admin"),
  ];
  const { id: claimId, number } = await insertLoggedClaim(
    db,
    handler,
    "The mayor sold the pier to a cousin.",
  );
  const page = await as(handler);

  await page.goto("/sources/new");
  await page.getByRole("link", { name: "Add a confidential source" }).click();
  const form = page.getByRole("form", { name: "Add a confidential source" });
  await form.getByLabel("Pseudonym").fill(`${canary} of the town hall`);
  await form.getByLabel("Real name").fill(`Ada ${canary}`);
  await form.getByLabel("How to reach them").fill(`${canary}@town.example`);
  await form.getByLabel("What was promised").fill(`Never to name ${canary}.`);
  await form.getByLabel(second.name).check();
  await expectNoAxeViolations(page);
  await form.getByRole("button", { name: "Add source" }).click();
  await expect(form.getByText("This says who it is.")).toBeVisible();
  // Not even what was refused stays in the browser.
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(canary);
  await form.getByLabel("Pseudonym").fill(pseudonym);
  await form.getByRole("button", { name: "Add source" }).click();
  await expect(page.getByRole("heading", { level: 1, name: pseudonym })).toBeVisible();
  await expect(page.getByText(`Ada ${canary}`)).toBeVisible();
  await expectNoAxeViolations(page);
  const source = new URL(page.url()).pathname;

  await page.getByRole("button", { name: "Edit who it is" }).click();
  await page.getByLabel("How to reach them").fill(`Telephone of ${canary}`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(`Telephone of ${canary}`)).toBeVisible();

  await page.goto(`/claims/C-${number}`);
  const pages = new EvidencePages(page);
  const evidence = pages.form;
  await pages.open();
  await pages.find.fill(pseudonym);
  await page.getByRole("option", { name: `${pseudonym} without` }).click();
  await pages.judge({ words: "He is my cousin.", stance: "Supports", basis: "Took part" });
  await evidence.getByLabel("Note", { exact: true }).fill(`${canary} told me twice.`);
  await page.keyboard.press("Control+Enter");
  await expect(evidence.getByText(`This says who “${pseudonym}” is`)).toBeVisible();
  await evidence.getByLabel("Note", { exact: true }).fill("Told twice.");
  await page.keyboard.press("Control+Enter");
  await expect(evidence).toBeHidden();
  await expect(page.getByText("Confidential", { exact: true })).toBeVisible();

  // Those named see it; an admin, who is not, sees whom to ask.
  const named = await as(second);
  expect(await everything(named, source)).toContain(canary);
  const stranger = await as(admin);
  await stranger.goto(source);
  await expect(stranger.getByText("This is a pseudonym.")).toBeVisible();
  await expect(stranger.getByText(`Known to ${[handler.name, second.name].sort().join(", ")}`)).toBeVisible();
  await expectNoAxeViolations(stranger);
  const said = [`Ada ${canary}`, `${canary}@`, `Telephone of ${canary}`, `name ${canary}`];
  for (const path of [
    ...[source, `${source}/history`, "/sources", `/sources?q=${canary}`, "/desk", "/claims"],
    ...[
      `/claims/C-${number}`,
      `/claims/C-${number}/history`,
      `/claims?text=${canary}`,
      `/claims?open=${number}`,
    ],
    ...["csv", "json"].map((format) => `/export/claims?format=${format}&scope=working&ids=${claimId}`),
  ]) {
    const text = await everything(stranger, path);
    expect(text.length, path).toBeGreaterThan(100);
    // What was searched for is said again by the page that searches.
    for (const words of path.includes(canary) ? said : [canary]) expect(text, path).not.toContain(words);
  }
  // Outside of its own row it stands in no table, whatever was written about it meanwhile.
  const tables = await db<{ name: string }[]>`
    select table_name as "name" from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const holding: string[] = [];
  for (const { name } of tables) {
    const [row] = await db`select 1 from ${db(name)} t where t::text like ${`%${canary}%`} limit 1`;
    if (row) holding.push(name);
  }
  expect(holding).toEqual(["SourceIdentity"]);
});
