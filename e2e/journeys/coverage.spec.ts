import { expectNoAxeViolations } from "../axe";
import { insertAssessed } from "../claim-rows";
import { expect, test } from "../fixtures";
import { Sentences } from "../pages/sentences";
import { Workbench } from "../pages/workbench";

const TEXT = [
  "Who sold the pier?",
  "Dr. Okafor signed on Jan. 8, 2019. “Nobody asked me,” she said. The boardmet at 10 a.m. in St. Ives.",
  "***",
  "The contract was never published.",
].join("\n\n");

test("by keyboard alone: every sentence is gone through, marked, taken back, logged, and counted", async ({
  as,
  person,
}) => {
  const researcher = await person("researcher");
  const page = await as(researcher);
  const workbench = new Workbench(page);
  const sentences = new Sentences(page);
  const path = await workbench.createStory(TEXT);
  await sentences.expectCount("0 of 5 sentences accounted for");
  await expect(sentences.ready).toContainText("Not ready to publish: 5 sentences nobody has looked at.");

  await page.keyboard.press("n");
  await sentences.expectAt("Nobody has looked at this, 5 left: Who sold the pier?");
  await page.keyboard.press("n");
  await sentences.expectAt(/: Dr\. Okafor signed on Jan\. 8, 2019\.$/);
  await page.keyboard.press("p");
  await sentences.expectAt(/: Who sold the pier\?$/);
  await page.keyboard.press("p");
  await sentences.expectAt(/: The contract was never published\.$/);
  await expect(page.getByText("That was the first one: on from the end.")).toBeVisible();

  // Marked at once, and on to the next.
  await page.keyboard.press("n");
  await page.keyboard.press("x");
  await sentences.expectAt(/^Nobody has looked at this, 4 left: Dr\. Okafor/);
  await sentences.expectLook("Who sold the pier?", "nothing");
  await sentences.expectCount("1 of 5 sentences accounted for");
  await expect(sentences.ready).toContainText("4 sentences nobody has looked at");

  // A claim on the sentence, without selecting its words.
  await page.keyboard.press("c");
  await expect(workbench.dialog.getByLabel("Claim", { exact: true })).toHaveValue(
    "Dr. Okafor signed on Jan. 8, 2019.",
  );
  const number = await workbench.saveClaim();
  await sentences.expectCount("2 of 5 sentences accounted for");
  await expect(sentences.ready).toContainText(`C-${number} not signed off`);

  // On from there; Enter logs, too.
  await page.keyboard.press("n");
  await sentences.expectAt(/: “Nobody asked me,” she said\.$/);
  await page.keyboard.press("Enter");
  await expect(workbench.dialog.getByLabel("Claim", { exact: true })).toHaveValue(
    "“Nobody asked me,” she said.",
  );
  await page.keyboard.press("Escape");

  // With the caret: to a marked sentence by arrows, where x takes the mark back.
  await workbench.draft.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(`Nothing to check, says ${researcher.name}`)).toBeVisible();
  await page.keyboard.press("x");
  await sentences.expectLook("Who sold the pier?", "unaccounted");
  await sentences.expectCount("1 of 5 sentences accounted for");

  // A selection marks every sentence that it touches, but the one with a claim.
  await page.keyboard.press("Control+Shift+End");
  await page.keyboard.press("x");
  await expect(page.getByText("Every sentence is accounted for.")).toBeVisible();
  await sentences.expectCount("All 5 sentences accounted for");
  await expect(sentences.ready).toContainText(`Not ready to publish: C-${number} not signed off.`);
  await page.keyboard.press("n");
  await expect(page.getByText("Every sentence is accounted for.")).toBeVisible();

  // Undone, and told in history.
  await page.keyboard.press("u");
  await sentences.expectCount("1 of 5 sentences accounted for");
  await page.goto(`${path}/history`);
  await expect(page.getByText("found nothing to check").first()).toBeVisible();
  await expect(page.getByText("took back that there is nothing to check").first()).toBeVisible();
});

test("a mark names who made it, anybody who may mark takes it back, a viewer does neither", async ({
  as,
  person,
}) => {
  const [ana, lev] = await Promise.all([
    person("researcher", "Ana Moreau"),
    person("researcher", "Lev Marchetti"),
  ]);
  const page = await as(ana);
  const path = await new Workbench(page).createStory(TEXT);
  await new Sentences(page).markAll(5);
  await new Sentences(page).expectCount("All 5 sentences accounted for");

  const viewer = await as("viewer");
  await viewer.goto(path);
  await new Workbench(viewer).ready();
  await viewer.getByText("Who sold the pier?").first().hover();
  await expect(viewer.getByText("Nothing to check, says Ana Moreau")).toBeVisible();
  await expect(viewer.getByRole("button", { name: "Take back" })).toBeHidden();
  await viewer.getByText("Who sold the pier?").first().click();
  await viewer.keyboard.press("x");
  await new Sentences(viewer).expectCount("All 5 sentences accounted for");

  const other = await as(lev);
  await other.goto(path);
  await new Workbench(other).ready();
  await other.getByText("Who sold the pier?").first().hover();
  await other.getByRole("button", { name: "Take back" }).click();
  await new Sentences(other).expectCount("4 of 5 sentences accounted for");
  await other.getByText("Who sold the pier?").first().click();
  await other.keyboard.press("x");
  await new Sentences(other).expectCount("All 5 sentences accounted for");
  await other.getByText("Who sold the pier?").first().hover();
  await expect(other.getByText("Nothing to check, says Lev Marchetti")).toBeVisible();

  // What was marked on another screen meanwhile is not marked twice; a draft taken meanwhile is said.
  await page.reload();
  await page.getByText("The contract was").first().hover();
  await expect(page.getByText("Nothing to check, says Ana Moreau")).toBeVisible();
});

test("words selected by mouse or finger are marked by the button beside them", async ({ as }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  await workbench.createStory(TEXT);
  await workbench.dragOver("Nobody asked me");
  await page.getByRole("button", { name: /^Nothing to check/ }).click();
  await new Sentences(page).expectLook("“Nobody asked me,” she said.", "nothing");
  await new Sentences(page).expectCount("1 of 5 sentences accounted for");
});

test("an editor declares a story ready over what is missing, and takes it back; a researcher cannot", async ({
  as,
  person,
  db,
}) => {
  const [researcher, editor] = await Promise.all([person("researcher"), person("editor")]);
  const page = await as(researcher);
  const path = await new Workbench(page).createStory(TEXT);
  const storyId = path.slice(-36);
  const risky = await insertAssessed(db, { wording: "She sold it", author: researcher, storyId }, editor);
  await db`update "Claim" set "legalRisk" = true where "id" = ${risky.id}`;
  await page.reload();
  const seen = new Sentences(page);
  const lacks = `5 sentences nobody has looked at, C-${risky.number} carries a legal risk that nobody has cleared`;
  await expect(seen.ready).toContainText(`Not ready to publish: ${lacks}.`);
  await expect(seen.ready).toContainText(`C-${risky.number} has no place in this draft.`);
  await expect(seen.ready.getByRole("button")).toHaveCount(0);

  const desk = await as(editor);
  await desk.goto(path);
  const { ready } = new Sentences(desk);
  await ready.getByRole("button", { name: "Declare it ready" }).click();
  const dialog = desk.getByRole("dialog", { name: "Declare the story ready" });
  await dialog.getByRole("button", { name: "Declare it ready" }).click();
  await expect(dialog.getByText("Say why.")).toBeVisible();
  await dialog.getByLabel("Why it can be published").fill("The desk read it aloud with the author.");
  await expectNoAxeViolations(desk);
  await dialog.getByRole("button", { name: "Declare it ready" }).click();
  await expect(ready).toContainText(`Declared ready by ${editor.name}`);
  await expect(ready).toContainText(`over ${lacks}:`);
  await expect(ready).toContainText("The desk read it aloud with the author.");
  await expectNoAxeViolations(desk);
  await desk.goto("/stories");
  await expect(desk.getByRole("row").filter({ has: desk.locator(`[href="${path}"]`) })).toContainText(
    "Declared ready",
  );

  // What comes to be missing afterwards is said.
  await db`update "Claim" set "stage" = 'reopened' where "id" = ${risky.id}`;
  await page.reload();
  await expect(seen.ready).toContainText(`Missing since then, too: C-${risky.number} not signed off.`);
  await expect(seen.ready.getByRole("button")).toHaveCount(0);

  await desk.goto(path);
  await ready.getByRole("button", { name: "Take back that it is ready" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "Take back that it is ready" }).click();
  await expect(ready).toContainText("Not ready to publish:");
  await desk.goto(`${path}/history`);
  await expect(desk.getByText("declared the story ready to publish").first()).toBeVisible();
  await expect(desk.getByText("took back that the story is ready to publish").first()).toBeVisible();
});

test("a story with every sentence looked at and every claim signed off is ready", async ({
  as,
  person,
  db,
}) => {
  const [researcher, editor] = await Promise.all([person("researcher"), person("editor")]);
  const page = await as(researcher);
  const path = await new Workbench(page).createStory(TEXT);
  await insertAssessed(db, { wording: "She sold it", author: researcher, storyId: path.slice(-36) }, editor);
  const sentences = new Sentences(page);
  await sentences.markAll(5);
  await sentences.expectCount("All 5 sentences accounted for");
  await page.reload();
  await expect(sentences.ready).toContainText("Ready to publish.");
  await expectNoAxeViolations(page);
});
