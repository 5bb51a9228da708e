import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../axe";
import { expect, test } from "../fixtures";
import { Sentences } from "../pages/sentences";
import { Workbench } from "../pages/workbench";

const TEXT = [
  "Two buyers paid $3.5 million to Karl Brenner on 8 January 2019. It rained.",
  "“We were away,” said the mayor, Ana Okafor, because it was late.",
].join("\n\n");

const note = (page: Page) => page.getByText("Worth checking here").locator("..");

/** The words that are tinted, as the browser holds them. */
function tinted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("hint") ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? "").slice(startOffset, endOffset),
    ),
  );
}

test("hints say what is worth checking and why, and are answered by a claim or by nothing to check", async ({
  as,
}) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  const sentences = new Sentences(page);
  await workbench.createStory(TEXT);
  await expect
    .poll(() => tinted(page))
    .toEqual([
      ...["Two", "$3.5 million", "Karl Brenner", "8 January 2019"],
      ...["said", "mayor", "Ana Okafor", "because"],
    ]);

  // The sentence that one goes to is described by its hints.
  await page.keyboard.press("n");
  await sentences.expectAt(/: Two buyers paid/);
  await expect(note(page)).toContainText("a figure: $3.5 million");
  await expect(note(page).getByRole("listitem")).toHaveText([
    "a figure: Two buyers",
    "a figure: $3.5 million",
    "a name: Karl Brenner",
    "a date: 8 January 2019",
  ]);
  await expect(page.locator(":focus[data-sentence]")).toHaveAccessibleDescription(
    /Worth checking here.*a figure: \$3\.5 million.*a date: 8 January 2019/s,
  );
  // A sentence without any says nothing.
  await page.keyboard.press("n");
  await sentences.expectAt(/: It rained\.$/);
  await expect(note(page)).toBeHidden();
  await page.keyboard.press("n");
  await expect(note(page)).toContainText("a quotation: “We were away,”");
  await expect(note(page)).toContainText("a title or office: mayor");
  await expect(note(page)).toContainText("a cause: because");

  // Under the pointer, too.
  // On its first line: the middle of its box can lie in words of the next sentence.
  await sentences.shown("Two buyers").hover({ position: { x: 20, y: 10 } });
  await expect(note(page)).toContainText("a name: Karl Brenner");

  // A claim on its words answers them, at once for who marks that there is nothing to check.
  await page.keyboard.press("p");
  await page.keyboard.press("p");
  await page.keyboard.press("c");
  await workbench.saveClaim();
  await expect.poll(() => tinted(page)).toEqual(["said", "mayor", "Ana Okafor", "because"]);
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await sentences.expectAt(/: “We were away,”/);
  await page.keyboard.press("x");
  await expect.poll(() => tinted(page)).toEqual([]);
  await expect(note(page)).toBeHidden();
  await page.reload();
  await sentences.expectCount("2 of 3 sentences accounted for");
  await page.keyboard.press("n");
  await sentences.expectAt(/: It rained\.$/);
  expect(await tinted(page)).toEqual([]);
});

test("hints are hidden and shown by a key, and stay so in this browser", async ({ as }) => {
  const page = await as("researcher");
  await new Workbench(page).createStory(TEXT);
  await expect.poll(() => tinted(page)).toContain("Karl Brenner");
  await page.keyboard.press("h");
  await expect(page.getByRole("button", { name: "Show hints" })).toBeVisible();
  expect(await tinted(page)).toEqual([]);
  await page.keyboard.press("n");
  await expect(note(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Show hints" })).toBeVisible();
  expect(await tinted(page)).toEqual([]);
  await page.getByRole("button", { name: "Show hints" }).click();
  await expect.poll(() => tinted(page)).toContain("Karl Brenner");
});

test("hints pass axe", async ({ as }) => {
  const page = await as("researcher");
  await new Workbench(page).createStory(TEXT);
  await page.keyboard.press("n");
  await expect(note(page)).toBeVisible();
  await expectNoAxeViolations(page);
});
