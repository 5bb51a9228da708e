import { randomUUID } from "node:crypto";
import { expectNoAxeViolations } from "../axe";
import { insertClaim, insertStory } from "../claim-rows";
import { expect, test } from "../fixtures";

test("Ctrl K goes to a page, and remembers it", async ({ as }) => {
  const page = await as("researcher");
  await page.goto("/desk");
  const search = page.getByRole("combobox", { name: /A page, or words/ });
  // Keys that are pressed before the page's script runs do nothing.
  await expect(async () => {
    if (!(await search.isVisible())) await page.keyboard.press("Control+k");
    await expect(search).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole("option", { name: "People" })).toHaveCount(0);
  await expectNoAxeViolations(page);
  await search.fill("clai");
  await expect(page.getByRole("option").first()).toContainText("Claims");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toContainText("Bring in claims");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/claims");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option").first()).toContainText("Recent");
  await page.keyboard.press("Escape");
  await expect(search).toBeHidden();
});

test("words find claims and stories that one may see, a reference its claim", async ({ as, person, db }) => {
  const word = `w${randomUUID().slice(0, 8)}`;
  const author = await person("editor");
  await insertStory(db, { title: `Story ${word}`, author });
  const claim = await insertClaim(db, { wording: `Claim ${word}`, author });
  const secret = await insertStory(db, { title: `Secret ${word}`, author, members: [author] });
  await insertClaim(db, { wording: `Secret ${word}`, author, storyId: secret });
  const page = await as("viewer");
  await page.goto("/desk");
  await page.getByRole("button", { name: /Search claims, sources, stories/ }).click();
  const search = page.getByRole("combobox", { name: /A page, or words/ });
  await search.fill(word);
  await expect(page.getByRole("option", { name: `Claim ${word}` })).toBeVisible();
  await expect(page.getByRole("option", { name: `Story ${word}` })).toBeVisible();
  await expect(page.getByRole("option", { name: `Secret ${word}` })).toHaveCount(0);
  await expectNoAxeViolations(page);
  await search.fill(`c${claim.number}`);
  const option = page.getByRole("option", { name: `C-${claim.number} Claim ${word}` });
  await expect(option).toBeVisible();
  await option.click();
  await page.waitForURL(`**/claims/C-${claim.number}`);
});

test("keys go to places, but not while typing; the palette shows them", async ({ as }) => {
  const page = await as("researcher");
  await page.goto("/desk");
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await expect(page).toHaveURL(/\/claims$/, { timeout: 2_000 });
  }).toPass();
  await page.getByRole("searchbox", { name: /Words of the claim/ }).fill("");
  await page.keyboard.type("gd");
  await expect(page.getByRole("searchbox", { name: /Words of the claim/ })).toHaveValue("gd");
  await expect(page).toHaveURL(/\/claims$/);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /A page, or words/ }).fill("shortcuts");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
});
