import fs from "node:fs/promises";
import path from "node:path";
import { expectNoAxeViolations } from "../axe";
import { download } from "../downloads";
import { expect, test } from "../fixtures";
import { Workbench } from "../pages/workbench";

test("the annotated draft is a page of its own, and leads from words to table and back", async ({ as }) => {
  const page = await as("editor");
  const workbench = new Workbench(page);
  await workbench.createStory();
  const number = await workbench.logByMouse("three members left", "Three members left.");
  const inner = await workbench.logByMouse("members", "They are members.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+P");
  await expect(page.getByRole("heading", { level: 1, name: /^The pier/ })).toBeVisible();
  await expect(page.getByText(/^A working document: of 2 claims 2 are not signed off/)).toBeVisible();
  const row = page.getByRole("row", { name: new RegExp(`^C-${number}`) });
  await expect(row).toContainText("Three members left.");
  await expect(row).toContainText("Not signed off: a working copy.");
  await expect(page.getByRole("article", { name: "Draft 1" })).toContainText("הנמל נסגר בלילה");
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: `C-${inner}, unassessed, open` }).click();
  await expect(page).toHaveURL(new RegExp(`#C-${inner}$`));
  await page.getByRole("link", { name: `C-${inner}`, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`#at-C-${inner}$`));
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Back to the draft" }).click();
  await workbench.ready();
});

test("saved, it opens without a network and asks for nothing", async ({ as, browser }, testInfo) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  const address = await workbench.createStory();
  const number = await workbench.logByMouse("three members left", "Three <b>members</b> left & went.");
  await page.goto(`${address}/annotated`);
  const file = await download(page, "Save as an HTML file");
  expect(file.name).toMatch(/^galley-the-pier-[0-9a-f]{8}-draft-1-annotated-\d{4}-\d\d-\d\d\.html$/);
  expect(file.text).not.toMatch(/<script|nonce=|<nav/);

  const saved = path.join(testInfo.outputDir, file.name);
  await fs.mkdir(testInfo.outputDir, { recursive: true });
  await fs.writeFile(saved, file.text);
  const offline = await browser.newPage({ offline: true });
  const asked: string[] = [];
  offline.on("request", (request) => asked.push(request.url()));
  await offline.goto(`file://${saved}`);
  await expect(offline.getByRole("row", { name: new RegExp(`^C-${number}`) })).toContainText(
    "Three <b>members</b> left & went.",
  );
  const line = offline.locator(".mark").first();
  expect(await line.evaluate((mark) => getComputedStyle(mark).textDecorationStyle)).toBe("dotted");
  expect(asked).toHaveLength(1);
  await offline.close();
});

test("printed, the workbench is its draft and its claims", async ({ as }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  const address = await workbench.createStory();
  const number = await workbench.logByMouse("three members left", "Three members left.");
  await page.goto(`${address}?claim=C-${number}`);
  await workbench.ready();
  await expect(workbench.pane.getByRole("article")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(workbench.draft).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(workbench.pane).toBeHidden();
  await expect(page.getByRole("region", { name: "Claims" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Find" })).toBeHidden();
});

test("whoever is signed out comes back to it, and nobody else's story is shown", async ({
  as,
  browser,
  baseURL,
}) => {
  const page = await as("editor");
  const workbench = new Workbench(page);
  const address = await workbench.createStory();
  const stranger = await browser.newPage({ baseURL });
  await stranger.goto(`${address}/annotated`);
  await expect(stranger).toHaveURL(/\/sign-in\?next=.*annotated/);
  await stranger.close();
  const none = await page.goto("/stories/01a2077c-8972-751a-b908-57259df114a0/annotated");
  expect(none?.status()).toBe(404);
});
