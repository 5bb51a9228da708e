import { expectNoAxeViolations } from "../axe";
import { insertAssessed, insertClaim } from "../claim-rows";
import { insertEvidence } from "../evidence-rows";
import { expect, test } from "../fixtures";
import { Workbench } from "../pages/workbench";

test("claims are gone through, found, logged and taken back by keyboard alone", async ({ as }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  await workbench.createStory();

  // Found words are selected when the bar closes, so that they can be logged.
  await workbench.draft.focus();
  await page.keyboard.press("/");
  const find = page.getByRole("textbox", { name: "Words to find in the draft" });
  await expect(find).toBeFocused();
  await page.keyboard.type("the");
  await expect(page.getByRole("status").getByText(/^1 of \d+$/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible();
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("cafe nord");
  await expect(page.getByText("1 of 1")).toBeVisible();
  expect(await page.evaluate(() => CSS.highlights.get("found-current")?.size)).toBe(1);
  await page.keyboard.press("Escape");
  await expect(find).toBeHidden();
  await expect(workbench.draft).toBeFocused();
  expect(await page.evaluate(() => [String(getSelection()), CSS.highlights.has("found-current")])).toEqual([
    "Café Nord",
    false,
  ]);
  await page.keyboard.press("c");
  await expect(workbench.dialog.getByLabel("Claim", { exact: true })).toHaveValue("Café Nord");
  const first = await workbench.saveClaim("The café closed.");
  const second = await workbench.logByMouse("three members left");

  // From claim to claim: the focus is on the mark, which says number, status and words.
  await page.keyboard.press("j");
  await expect(workbench.mark(first)).toBeFocused();
  await expect(workbench.mark(first)).toHaveAccessibleName(`C-${first}, unassessed, open: Café Nord`);
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${first}`);
  await page.keyboard.press("j");
  await expect(page.getByText("That was the last claim.")).toBeVisible();
  await page.keyboard.press("k");
  await expect(workbench.mark(second)).toBeFocused();

  // Undo, the last thing first, until nothing is left.
  await page.keyboard.press("Escape");
  await page.keyboard.press("u");
  await expect(page.getByText(`C-${second} was taken back.`)).toBeVisible();
  await expect(workbench.mark(second)).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(page.getByText(`C-${first} was taken back.`)).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText(/^Nothing is left to undo/)).toBeVisible();
});

test("the keys of a claim work from its mark in the draft, which is opened first", async ({
  as,
  db,
  person,
}) => {
  const editor = await person("editor");
  const researcher = await person("researcher");
  const page = await as(editor);
  const workbench = new Workbench(page);
  const path = await workbench.createStory();
  const storyId = path.slice(-36);
  const open = await workbench.logByMouse("three members left");
  const other = await insertAssessed(db, { wording: "Nobody has.", author: researcher, storyId }, null);
  // Something to rest on, so that it can be signed off.
  await insertEvidence(db, researcher, other.id, { primary: true });
  await page.reload();
  await workbench.ready();
  await page.keyboard.press("Escape");
  await expect(workbench.pane).toBeHidden();

  await workbench.mark(open).focus();
  await page.keyboard.press("e");
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${open}`);
  await expect(workbench.pane.getByLabel(/Address/).first()).toBeVisible();
  await workbench.pane.getByRole("button", { name: "Cancel" }).click();
  await page.keyboard.press("a");
  await expect(workbench.pane.getByRole("form", { name: `Propose a verdict for C-${open}` })).toBeVisible();
  await workbench.pane.getByRole("button", { name: "Cancel" }).click();
  await page.keyboard.press("s");
  await expect(page.getByText(`C-${open} does not offer that now.`)).toBeVisible();

  await page.goto(`${path}?claim=C-${other.number}`);
  await expect(workbench.pane.getByRole("button", { name: /^Sign off/ })).toBeVisible();
  await page.keyboard.press("s");
  await expect(workbench.dialog).toContainText(`Sign off C-${other.number} as verified?`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+X");
  await expect(workbench.dialog).toContainText(`Cut C-${other.number}?`);
});

test("marking words is undone too, and not once something has happened since", async ({ as }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  const path = await workbench.createStory();
  const number = await workbench.logByMouse("three members");
  await page.keyboard.press("m");
  await expect(page.getByText(`Select the words of C-${number} in the draft`)).toBeVisible();
  await workbench.dragOver("We did not sell the pier");
  await page.keyboard.press("c");
  await expect(workbench.mark(number)).toHaveText("We did not sell the pier");
  await page.reload();
  await workbench.ready();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(`C-${number} stands on its former words again.`)).toBeVisible();
  await expect(workbench.mark(number)).toHaveText("three members");

  const editor = await as("editor");
  const theirs = new Workbench(editor);
  await editor.goto(`${path}?claim=C-${number}`);
  await theirs.pane.getByRole("button", { name: "Edit the claim" }).click();
  await theirs.pane.getByLabel("Claim", { exact: true }).fill("Three of them");
  await theirs.pane.getByRole("button", { name: "Save the claim" }).click();
  await expect(theirs.pane.getByRole("heading", { name: "Three of them" })).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText(`C-${number} was not taken back. Work on this claim has begun`)).toBeVisible();
});

test("the claims are a list beside the draft, in reading order", async ({ as, db, person }) => {
  const author = await person("researcher");
  const page = await as(author);
  const workbench = new Workbench(page);
  const path = await workbench.createStory();
  const last = await workbench.logByMouse("Nobody has published", "It is not published.");
  const first = await workbench.logByMouse("three members", "Three left.");
  const unplaced = await insertClaim(db, { wording: "Somewhere.", author, storyId: path.slice(-36) });
  await page.goto(path);
  const list = page.getByRole("region", { name: "Claims" });
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await expect(list).toContainText("3 claims, 3 left to do");
  await expect(list.getByRole("listitem").nth(0)).toContainText("Three left.");
  await expect(list.getByRole("listitem").nth(2)).toContainText("no place in this draft");
  await expect(list.getByRole("link").nth(1)).toHaveAccessibleName(
    `C-${last} , unassessed, open: It is not published.`,
  );
  await expectNoAxeViolations(page);
  await list.getByRole("link", { name: /It is not published/ }).click();
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${last}`);
  await expect(list).toBeHidden();
  await page.keyboard.press("l");
  await expect(list.getByRole("link", { name: /It is not published/ })).toBeFocused();
  await expect(list.getByRole("link", { name: new RegExp(`^C-${unplaced.number}`) })).toBeVisible();
  expect(first).toBeGreaterThan(last);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "List of claims" }).click();
  await expect(list).toBeFocused();
  await expect(list.getByRole("listitem").first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("keys are changed without a mouse, and conflicts are said before they are saved", async ({ as }) => {
  const page = await as("editor");
  const workbench = new Workbench(page);
  const path = await workbench.createStory();
  const number = await workbench.logByMouse("three members");
  await page.goto("/account");
  const form = page.getByRole("form", { name: "Your keys" });
  const next = form.getByLabel("Next claim in reading order");
  await next.focus();
  await page.keyboard.press("k");
  await expect(next).toHaveValue("K");
  await expect(next).toHaveAccessibleDescription(
    "K is the key of two things: “Next claim in reading order” and “Claim before”.",
  );
  await expectNoAxeViolations(page);
  await page.keyboard.press("Enter");
  await expect(form.getByText(/^Not saved\. K is the key of two things/)).toBeVisible();
  await next.focus();
  await page.keyboard.press("b");
  await page.keyboard.press("Enter");
  await expect(form.getByText("Your keys are saved, and work at once.")).toBeVisible();

  await page.goto(path);
  await workbench.ready();
  await page.keyboard.press("j");
  await page.keyboard.press("b");
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${number}`);
  await page.keyboard.press("?");
  const said = workbench.dialog.locator("dl > div").filter({ hasText: "Next claim in reading order" });
  await expect(said.locator("dt")).toHaveText("B");
  await workbench.dialog.getByRole("link", { name: "Change your keys" }).click();
  await form.getByRole("button", { name: "Back to J for “Next claim in reading order”" }).click();
  await expect(next).toHaveValue("J");
  await next.focus();
  await page.keyboard.press("Delete");
  await expect(next).toHaveValue("");
  await form.getByRole("button", { name: "All keys as they came" }).click();
  await form.getByRole("button", { name: "Save the keys" }).click();
  await expect(form.getByText("Your keys are saved, and work at once.")).toBeVisible();
  await page.goto(path);
  await workbench.ready();
  await page.keyboard.press("j");
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${number}`);
});

test("the keys of every screen are listed, and places are for those who may go there", async ({ as }) => {
  const page = await as("editor");
  await page.goto("/claims");
  const dialog = page.getByRole("dialog");
  // Keys are answered once the page's script has come.
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  for (const said of [
    "Edit the claim",
    "Add evidence",
    "Reopen what was signed off",
    "Choose the row",
    "Export",
  ])
    await expect(dialog.getByText(said, { exact: true })).toBeVisible();
  await expect(dialog.getByText("Go to People")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/\/claims$/);
  await page.keyboard.press("Shift+E");
  await expect(page.getByRole("region", { name: "Signed-off claims" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(page.getByRole("heading", { name: "Log a claim without a place" })).toBeVisible();
  await page.goto("/stories");
  await expect(async () => {
    await page.keyboard.press("n");
    await page.waitForURL(/\/stories\/new$/, { timeout: 1_000 });
  }).toPass();
});
