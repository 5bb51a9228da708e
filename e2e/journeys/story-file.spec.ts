import fs from "node:fs/promises";
import path from "node:path";
import { checkManifest, unpack } from "../../lib/platform/zip/testing/other-programs";
import { expectNoAxeViolations } from "../axe";
import { insertEvidence } from "../evidence-rows";
import { expect, test } from "../fixtures";
import { Workbench } from "../pages/workbench";

test("the file for a lawyer opens without a server, and every file in it can be checked", async ({
  as,
  db,
  browser,
  person,
}, testInfo) => {
  const page = await as("editor");
  const workbench = new Workbench(page);
  await workbench.createStory();
  const number = await workbench.logByMouse("three members left", "Three <b>members</b> left.");
  const [claim] = await db<{ id: string }[]>`select "id" from "Claim" where "number" = ${number}`;
  await insertEvidence(db, await person("researcher"), claim?.id ?? "", { exact: "Three members left it." });

  await page.keyboard.press("Escape");
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: "File for a lawyer" }).click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/^galley-the-pier-[0-9a-f]{8}-draft-1-file-\d{4}-\d\d-\d\d\.zip$/);
  const folder = path.join(testInfo.outputDir, "file");
  await fs.mkdir(folder, { recursive: true });
  await unpack(await file.path(), folder);
  for (const line of await checkManifest(folder, "MANIFEST.sha256")) expect(line).toMatch(/: OK$/);

  const context = await browser.newContext({ offline: true });
  const offline = await context.newPage();
  await offline.goto(`file://${folder}/index.html`);
  await expect(offline.getByText("Of 1 claim 1 is not signed off.")).toBeVisible();
  const told = offline.getByRole("region", { name: new RegExp(`^C-${number} Three <b>members</b> left\\.`) });
  await expect(told.getByText("not signed off, so not checked")).toBeVisible();
  await expect(told.getByRole("blockquote")).toHaveText("“Three members left it.”");
  await expectNoAxeViolations(offline);
  await offline.setViewportSize({ width: 390, height: 844 });
  expect(await offline.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await told.getByRole("link", { name: /^copy saved/ }).click();
  await expect(offline.getByText("Three members left it.")).toBeVisible();
  await context.close();
});

test("only an editor takes it away", async ({ as }) => {
  const page = await as("researcher");
  const address = await new Workbench(page).createStory();
  await expect(page.getByRole("link", { name: "File for a lawyer" })).toHaveCount(0);
  const refused = await page.request.get(`${address}/file`);
  expect(refused.status()).toBe(403);
  expect(await refused.text()).toContain("Only an editor can export the file of a story.");
});
