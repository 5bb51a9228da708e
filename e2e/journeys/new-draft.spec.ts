import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../axe";
import { expect, test } from "../fixtures";
import { NewDraft } from "../pages/new-draft";
import { Workbench } from "../pages/workbench";
import { insertVerdict } from "../sign-rows";
import { CLAIMED, type Claimed, FIRST_DRAFT, SECOND_DRAFT } from "../two-drafts";

/** Journeys over two drafts and several people. */
test.describe.configure({ timeout: 180_000 });

/** Finds the words by keyboard, logs a claim on them by keyboard, and gives its number. */
async function logByKeys(workbench: Workbench, words: string): Promise<number> {
  const { page } = workbench;
  await page.keyboard.press("/");
  await expect(page.getByRole("textbox", { name: "Words to find in the draft" })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(words);
  await expect(page.getByText("1 of 1", { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(workbench.draft).toBeFocused();
  await page.keyboard.press("c");
  const wording = workbench.dialog.getByLabel("Claim", { exact: true });
  await expect(wording).toHaveValue(words);
  await workbench.dialog.getByRole("button", { name: "Log the claim" }).press("Enter");
  await expect(workbench.dialog).toBeHidden();
  await expect(workbench.pane.getByRole("heading", { name: words, level: 2, exact: true })).toBeVisible();
  const number = await workbench.openNumber();
  await page.keyboard.press("Escape");
  await expect(workbench.pane).toBeHidden();
  return number;
}

/** What the newest draft's mark of the claim says: number, status and words. */
function markOf(page: Page, number: number) {
  return page
    .getByRole("article", { name: /^Draft/ })
    .getByRole("link", { name: new RegExp(`^C-${number},`) });
}

test("a second draft: every claim as it should be, nothing lost, and back again", async ({
  as,
  person,
  db,
}) => {
  const author = await person("researcher", "Rita Research");
  const editor = await person("editor", "Ed Itor");
  const page = await as(editor);
  const workbench = new Workbench(page);
  const story = await workbench.createStory(FIRST_DRAFT);
  await workbench.draft.focus();
  const numbers = {} as Record<Claimed, number>;
  for (const [name, words] of Object.entries(CLAIMED) as [Claimed, string][])
    numbers[name] = await logByKeys(workbench, words);
  const signed: Claimed[] = ["stays", "reworded", "movedDown", "typography", "leaves", "twice", "copied"];
  for (const name of signed) await insertVerdict(db, numbers[name], { author, editor }, "signed_off");
  await insertVerdict(db, numbers.waits, { author, editor }, "pending");

  // What will happen, before anything is stored.
  await page.goto(story);
  await workbench.ready();
  await page.keyboard.press("d");
  await page.waitForURL(`**${story}/drafts/new`);
  const draft = new NewDraft(page);
  await draft.look(SECOND_DRAFT);
  await expect(draft.summary).toBeFocused();
  await expect(draft.summary).toHaveText(
    "Draft 2: 1 claim stays, 5 moved, 3 changed, 2 of them go back to work, 1 has to be placed, 2 are gone.",
  );
  await expect(draft.claim(numbers.reworded).locator("del")).toContainText("28");
  await expect(draft.claim(numbers.reworded).locator("ins")).toContainText("22");
  await expect(draft.claim(numbers.reworded)).toContainText("Goes back to work.");
  await expect(draft.claim(numbers.typography)).toContainText("it keeps what it has");
  await expect(draft.answer(numbers.reworded, "It stands on the new words")).toBeChecked();
  await expect(
    draft.answer(numbers.leaves, "It stays in the story without a place in its text"),
  ).toBeChecked();
  await expectNoAxeViolations(page);
  const drafts = async () => (await db`select 1 from "Draft" where "storyId" = ${story.slice(-36)}`).length;
  expect(await drafts()).toBe(1);

  // One is placed, one is cut.
  await expect(page.getByText("1 claim stands in several places: pick one, or it stays")).toBeVisible();
  await draft
    .answer(numbers.twice, /^Here:/)
    .first()
    .check();
  await draft.answer(numbers.cut, "Cut it").check();
  await draft.claim(numbers.cut).getByLabel(`Why C-${numbers.cut} is cut`).fill("She took it back.");
  await expect(page.getByText("1 claim is cut.")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByText("Moved, the same words (5)").click();
  await expect(page.getByText(CLAIMED.movedDown, { exact: true })).toBeVisible();
  await draft.take(2);
  await expect(page.getByRole("status").filter({ hasText: "1 claim stayed, 5 moved" })).toBeVisible();
  await expectNoAxeViolations(page);

  // Each claim as it should be.
  const stands: [Claimed, string, string][] = [
    ["stays", "disputed, signed off", CLAIMED.stays],
    ["reworded", "disputed, reopened", "drew up the controversial 22-point plan"],
    ["movedDown", "disputed, signed off", CLAIMED.movedDown],
    ["typography", "disputed, signed off", "“the pier stays where it is – and so do we”"],
    ["open", "unassessed, open", CLAIMED.open],
    ["meeting", "unassessed, open", CLAIMED.meeting],
    ["waits", "unassessed, researching", "the meeting lasted seven hours"],
    ["twice", "disputed, signed off", CLAIMED.twice],
    ["copied", "disputed, signed off", CLAIMED.copied],
    ["last", "unassessed, open", CLAIMED.last],
  ];
  for (const [name, status, words] of stands)
    await expect(markOf(page, numbers[name]).first()).toHaveAccessibleName(
      `C-${numbers[name]}, ${status}: ${words}`,
    );
  const unplaced = page.getByRole("region", { name: "Without a place in the draft" });
  await expect(
    unplaced.getByRole("link", { name: new RegExp(`^C-${numbers.leaves}, disputed, signed off`) }),
  ).toBeVisible();
  await expect(unplaced).toContainText("1 to place");

  // History says it, word by word.
  await page.goto(`/claims/C-${numbers.cut}`);
  await expect(page.getByRole("main").getByRole("article").getByRole("status").first()).toHaveText(
    `C-${numbers.cut} is cut.`,
  );
  await page.goto(`/claims/C-${numbers.reworded}`);
  await expect(page.getByText("Draft 2 changed its words.")).toBeVisible();
  await page.goto(`/claims/C-${numbers.reworded}/history`);
  const [event] = await page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: "reopened the claim" })
    .all();
  await expect(event?.locator("del") ?? page.locator("none")).toContainText("28");
  await expect(event?.locator("ins") ?? page.locator("none")).toContainText("22");
  await page.goto(`${story}/history`);
  await expect(page.getByText("Ed Itor added a draft").first()).toBeVisible();

  // The two drafts beside each other, with the claims on both sides.
  await page.goto(`${story}/drafts`);
  await expect(page.getByText("2 drafts, newest first")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Compare with draft 1" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Draft 1 and draft 2" })).toBeVisible();
  const links = page.getByRole("link", { name: /drew up the controversial/ });
  await expect(links).toHaveCount(2);
  for (const [side, mark, words] of [
    [0, "del", "28"],
    [1, "ins", "22"],
  ] as const) {
    await expect(links.nth(side)).toHaveAttribute("href", `/claims/C-${numbers.reworded}`);
    await expect(links.nth(side).locator(mark)).toContainText(words);
  }
  await expectNoAxeViolations(page);

  // Back to the first draft: sign-offs, the proposed verdict and the cut claim are as they were.
  await page.goto(`${story}/drafts`);
  await page.getByRole("link", { name: "Go back to draft 1" }).click();
  await expect(draft.summary).toContainText("3 get back what they had");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Go back to draft 1" }).click();
  await page.waitForURL(/taken=3$/);
  for (const [name, status] of [
    ["reworded", "disputed, signed off"],
    ["waits", "proposed: disputed, awaiting sign-off"],
    ["leaves", "disputed, signed off"],
    ["cut", "unassessed, open"],
  ] as const)
    await expect(markOf(page, numbers[name]).first()).toHaveAccessibleName(
      `C-${numbers[name]}, ${status}: ${CLAIMED[name]}`,
    );
  await page.goto(`/claims/C-${numbers.reworded}/history`);
  await expect(page.getByText("went back to the draft that the claim was signed off on")).toBeVisible();
});

test("of two people who bring in a draft at once, the second is told, keeps the text, and goes on from there", async ({
  as,
  person,
}) => {
  const first = await as(await person("editor", "Fiona First"));
  const story = await new Workbench(first).createStory(FIRST_DRAFT);
  const second = await as("researcher");
  const [mine, theirs] = [new NewDraft(first), new NewDraft(second)];
  await mine.open(story);
  await theirs.open(story);
  await mine.look(SECOND_DRAFT);
  await theirs.look(`${SECOND_DRAFT}\n\nOne more sentence.`);
  await mine.take(2);
  await second.getByRole("button", { name: "Take draft 2" }).click();
  await expect(second.getByRole("alert").filter({ hasText: "Fiona First took draft 2" })).toBeVisible();
  await expectNoAxeViolations(second);
  await second.getByRole("button", { name: "Show what will happen now" }).click();
  await expect(theirs.summary).toContainText("Draft 3:");
  await theirs.take(3);
  await expect(second.getByText("One more sentence.")).toBeVisible();
});

test("what is gone is placed by hand with the keyboard, and the text survives a reload and an expired session", async ({
  as,
}) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  const story = await workbench.createStory("The pier was sold in May.\n\nNobody saw the contract.");
  const number = await workbench.logByMouse("The pier was sold in May");
  const draft = new NewDraft(page);
  const text = "Nobody saw the contract.\n\nA buyer has been found for all of the landing stages, it seems.";
  await draft.open(story);
  await draft.look(text);
  await expect(draft.answer(number, "Cut it")).toHaveCount(0);
  await draft
    .claim(number)
    .getByRole("button", { name: /^Pick its words by hand/ })
    .press("Enter");
  await expect(draft.dialog).toBeVisible();
  await expectNoAxeViolations(page);
  await draft.dialog.getByRole("article", { name: "The new draft" }).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await expect(draft.dialog.getByRole("status")).toContainText("Selected: A buyer");
  await draft.dialog.getByRole("button", { name: "It stands on these words" }).press("Enter");
  await expect(draft.dialog).toBeHidden();
  await expect(draft.claim(number).getByRole("button", { name: /^Pick other words/ })).toBeFocused();
  await expect(draft.answer(number, /^On the words that you picked: A buyer/)).toBeChecked();

  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Take draft 2" }).click();
  await expect(page.getByText("You have been signed out. What you typed is kept")).toBeVisible();
  await page.context().addCookies(cookies);
  await page.reload();
  await expect(draft.text).toHaveValue(text);
  await draft.look(text);
  await draft.take(2);
  await expect(page.getByText(`C-${number} has no place in it.`)).toBeHidden();
  await expect(page.getByRole("region", { name: "Without a place in the draft" })).toContainText(
    `C-${number}`,
  );
});

test("viewers compare drafts and bring in none; others don’t find a restricted story’s drafts", async ({
  as,
  db,
}) => {
  const page = await as("editor");
  const story = await new Workbench(page).createStory(FIRST_DRAFT);
  const draft = new NewDraft(page);
  await draft.open(story);
  await draft.look(SECOND_DRAFT);
  await draft.take(2);
  const viewer = await as("viewer");
  await viewer.goto(story);
  await expect(viewer.getByRole("link", { name: "Bring in a new draft" })).toBeHidden();
  await viewer.goto(`${story}/drafts/new`);
  await expect(viewer.getByText("Researchers and editors bring in drafts")).toBeVisible();
  await expectNoAxeViolations(viewer);
  await viewer.goto(`${story}/drafts/compare?from=2&to=1`);
  await expect(viewer.getByRole("heading", { level: 1, name: "Draft 2 and draft 1" })).toBeVisible();
  await db`update "Story" set "restricted" = true where "id" = ${story.slice(-36)}`;
  for (const path of ["drafts", "drafts/new", "drafts/new?back=1", "drafts/compare?from=1&to=2"]) {
    const answer = await viewer.goto(`${story}/${path}`);
    expect(answer?.status(), path).toBe(404);
  }
});
