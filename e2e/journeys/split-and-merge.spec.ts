import { expectNoAxeViolations } from "../axe";
import { expect, test } from "../fixtures";
import { Workbench } from "../pages/workbench";

const TEXT = [
  "The bridge was built in Lyon and opened in 1932.",
  "It cost $3 million, according to the Harbour Gazette.",
  "He said that the pier was sold.",
].join(" ");

test("a sentence is logged as its claims, by keyboard alone, and all of them are taken back", async ({
  as,
}) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  await workbench.createStory(TEXT);

  await workbench.draft.focus();
  await page.keyboard.press("n");
  await page.keyboard.press("v");
  const dialog = page.getByRole("dialog", { name: "2 claims in these words" });
  const boxes = dialog.getByRole("checkbox");
  await expect(boxes.first()).toBeFocused();
  await expect(boxes.first()).toHaveAccessibleName("Log claim 1 of 2: The bridge was built in Lyon");
  await expect(dialog.getByRole("textbox", { name: "Claim 2" })).toHaveValue("The bridge was opened in 1932");
  await expectNoAxeViolations(page);

  // Left out and taken in again; the arrow keys go from row to row.
  await page.keyboard.press("ArrowDown");
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(dialog.getByRole("button", { name: "Log the claim", exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^C-\d+ and C-\d+ were logged\.$/)).toBeVisible();
  await expect(workbench.mark(/built in Lyon$/)).toHaveText("The bridge was built in Lyon");
  await expect(workbench.mark(/opened in 1932$/)).toHaveText("opened in 1932");
  await expect(workbench.pane.getByRole("heading", { name: "The bridge was built in Lyon" })).toBeVisible();

  await page.keyboard.press("Escape");
  await page.keyboard.press("u");
  await expect(page.getByText(/^C-\d+ and C-\d+ were taken back\.$/)).toBeVisible();
  await expect(workbench.mark(/^C-/)).toHaveCount(0);
});

test("what somebody says is two claims; a name that the words do not say is asked for", async ({ as }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  await workbench.createStory(TEXT);

  // Logging on the sentence offers to log its claims apart.
  await workbench.draft.focus();
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await page.keyboard.press("c");
  await expect(workbench.dialog.getByText("These words hold 2 propositions.")).toBeVisible();
  await workbench.dialog.getByRole("button", { name: "Log them apart" }).click();
  const dialog = page.getByRole("dialog", { name: "2 claims in these words" });
  await expect(dialog.getByRole("combobox", { name: "Type of claim 1" })).toHaveValue("quotation");
  await expect(dialog.getByRole("textbox", { name: "Who asserts claim 1" })).toHaveValue(
    "the Harbour Gazette",
  );
  await expect(dialog.getByRole("combobox", { name: "Asserted by, claim 2" })).toHaveValue("own_voice");

  // What was typed survives a reload; merged, the two are the sentence again.
  await dialog.getByRole("textbox", { name: "Claim 2" }).fill("The bridge cost $3 million");
  await page.reload();
  await expect(dialog.getByRole("textbox", { name: "Claim 2" })).toHaveValue("The bridge cost $3 million");
  await dialog.getByRole("button", { name: "Discard it" }).click();
  await expect(dialog.getByRole("textbox", { name: "Claim 2" })).toHaveValue("It cost $3 million");
  await dialog.getByRole("checkbox").first().focus();
  await page.keyboard.press("m");
  await expect(dialog.getByRole("checkbox")).toHaveCount(1);
  await expect(dialog.getByText("Claims 1 and 2 are one now.")).toBeAttached();
  await expect(dialog.getByRole("checkbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await workbench.dragOver("He said that the pier was sold");
  await page.getByRole("button", { name: /^Split/ }).click();
  await dialog.getByRole("button", { name: "Log 2 claims" }).click();
  const who = dialog.getByRole("textbox", { name: "Who asserts claim 1" });
  await expect(who).toBeFocused();
  await expect(dialog.getByText("Say who asserts it: the words name nobody.")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.type("Dana Okafor");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(workbench.mark(/the pier was sold$/).first()).toBeVisible();
  await expect(workbench.pane.getByText("Dana Okafor")).toBeVisible();
});

test("two claims become one, and it is said before what will happen", async ({ as }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  const path = await workbench.createStory(TEXT);
  const first = await workbench.logByMouse("The bridge was built", "The bridge was built in Lyon");
  const far = await workbench.logByMouse("the pier was sold", "The pier was sold");
  const second = await workbench.logByMouse("opened in 1932", "The bridge opened in 1932");

  await page.keyboard.press("Shift+M");
  const dialog = page.getByRole("dialog", { name: `Merge C-${second} into another claim` });
  const choices = dialog.getByRole("radio");
  await expect(choices.first()).toBeFocused();
  await expect(choices.first()).toHaveAccessibleName(`C-${first} The bridge was built in Lyon`);
  await expect(
    dialog.getByText(`C-${first} will stand on “The bridge was built in Lyon and opened in 1932”.`),
  ).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByText(new RegExp(`^C-${far} will stand on`))).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expectNoAxeViolations(page);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${first}`);
  await expect(workbench.mark(first)).toHaveText("The bridge was built in Lyon and opened in 1932");
  await expect(workbench.mark(second)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("u");
  await expect(
    page.getByText(`C-${second} was merged into C-${first}, which cannot be undone here.`),
  ).toBeVisible();

  await page.goto(`/claims/C-${second}/history`);
  await expect(page.getByText("merged two claims")).toBeVisible();
  await expect(page.getByText(`Merged into C-${first}.`)).toBeVisible();
  await page.goto(`${path}?claim=C-${second}`);
  await expect(workbench.pane.getByText("Cut", { exact: true }).first()).toBeVisible();
});
