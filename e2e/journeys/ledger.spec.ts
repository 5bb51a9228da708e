import { randomUUID } from "node:crypto";
import { expectNoAxeViolations } from "../axe";
import { insertClaim, insertStory } from "../claim-rows";
import { expect, test } from "../fixtures";
import { LedgerPage } from "../pages/ledger";

/** A word that no other journey's claims have. */
const aWord = () => `w${randomUUID().slice(0, 8)}`;

test("a view is filtered and sorted, and its address shows the same to someone else", async ({
  as,
  person,
  db,
}) => {
  const word = aWord();
  const author = await person("researcher");
  const storyId = await insertStory(db, { title: `Story ${word}`, author });
  const low = await insertClaim(db, { wording: `Low ${word}`, author, criticality: "low", dueInHours: 40 });
  const high = await insertClaim(db, { wording: `High ${word}`, author, criticality: "high", storyId });
  await insertClaim(db, { wording: `Done ${word}`, author, stage: "cut" });
  const page = await as(author);
  const ledger = new LedgerPage(page);
  await ledger.open(word);
  await expect(page.getByText("3 claims, 2 left to do")).toBeVisible();
  await expectNoAxeViolations(page);

  await ledger.filter("Stage").focus();
  await ledger.filter("Stage").selectOption("Left to do");
  await expect(page.getByText("2 claims, 2 left to do")).toBeVisible();
  await expect(ledger.filter("Stage")).toBeFocused();
  await page.getByRole("link", { name: "Criticality" }).click();
  await expect(page.getByRole("columnheader", { name: "Criticality" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect.poll(() => ledger.references()).toEqual([`C-${high.number}`, `C-${low.number}`]);
  await page.getByRole("link", { name: "Due" }).click();
  await expect.poll(() => ledger.references()).toEqual([`C-${low.number}`, `C-${high.number}`]);

  const address = new URL(page.url());
  expect(address.search).toBe(`?text=${word}&stage=left&sort=due`);
  const colleague = new LedgerPage(await as("viewer"));
  await colleague.page.goto(address.pathname + address.search);
  await expect.poll(() => colleague.references()).toEqual([`C-${low.number}`, `C-${high.number}`]);
  await expect(colleague.filter("Stage")).toHaveValue("left");

  await ledger.filter("Story").selectOption(`Story ${word}`);
  await expect.poll(() => ledger.references()).toEqual([`C-${high.number}`]);
  await page.goBack();
  await expect(ledger.filter("Story")).toHaveValue("");
  await expect.poll(() => ledger.references()).toHaveLength(2);
});

test("an address that says nonsense shows everything, and says so no longer", async ({ as }) => {
  const page = await as("viewer");
  await page.goto("/claims?stage=nonsense&after=x&text=&sort=due&utm_source=mail");
  await expect(page.getByRole("heading", { level: 1, name: "Claims" })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?sort=due");
});

test("the filters work without a script", async ({ as, person, db, browser }) => {
  const word = aWord();
  const author = await person("researcher");
  await insertClaim(db, { wording: `Open ${word}`, author });
  await insertClaim(db, { wording: `Cut ${word}`, author, stage: "cut" });
  const cookies = await (await as(author)).context().cookies();
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(cookies);
  const ledger = new LedgerPage(await context.newPage());
  await ledger.page.goto("/claims");
  await ledger.text().fill(word);
  await ledger.filter("Stage").selectOption("Cut");
  await ledger.page.getByRole("button", { name: "Show" }).click();
  await expect(ledger.page.getByText("1 claim, none left to do")).toBeVisible();
  expect(new URL(ledger.page.url()).search).toBe(`?text=${word}&stage=cut`);
  await context.close();
});

test("by keyboard: through the rows, open one beside the list, choose, close", async ({ as, person, db }) => {
  const word = aWord();
  const author = await person("researcher");
  const first = await insertClaim(db, { wording: `First ${word}`, author });
  const second = await insertClaim(db, { wording: `Second ${word}`, author });
  const page = await as(author);
  const ledger = new LedgerPage(page);
  await ledger.open(word);
  // From nowhere, k goes to the last row.
  await ledger.press("k", () => expect(ledger.claim(`Second ${word}`)).toBeFocused({ timeout: 500 }));
  await page.keyboard.press("k");
  await expect(ledger.claim(`First ${word}`)).toBeFocused();
  await page.keyboard.press("j");
  await expect(ledger.claim(`Second ${word}`)).toBeFocused();
  await page.keyboard.press("Enter");
  const pane = ledger.pane(`C-${second.number}`);
  await expect(pane.getByRole("heading", { name: `Second ${word}` })).toBeVisible();
  expect(page.url()).toContain(`open=C-${second.number}`);
  await expectNoAxeViolations(page);

  await page.keyboard.press("k");
  await expect(ledger.claim(`First ${word}`)).toBeFocused();
  await page.keyboard.press("x");
  await expect(page.getByRole("checkbox", { name: `Choose C-${first.number}` })).toBeChecked();
  await expect(ledger.chosen().getByText("1 chosen")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(pane).toBeHidden();
  await page.keyboard.press("/");
  await expect(ledger.text()).toBeFocused();
  await page.keyboard.type("jx");
  await expect(ledger.chosen().getByText("1 chosen")).toBeVisible();
});

test("chosen claims are assigned together; one that is cut stops all of them", async ({ as, person, db }) => {
  const word = aWord();
  const author = await person("researcher");
  await insertClaim(db, { wording: `One ${word}`, author });
  await insertClaim(db, { wording: `Two ${word}`, author, assignee: author });
  const cut = await insertClaim(db, { wording: `Three ${word}`, author, stage: "cut" });
  const page = await as(author);
  const ledger = new LedgerPage(page);
  await ledger.open(word);
  await page.getByRole("checkbox", { name: "Choose every claim on this page" }).check();
  await expect(ledger.chosen().getByText("3 chosen")).toBeVisible();
  await ledger.chosen().getByLabel("Assign to").selectOption(author.name);
  await ledger.chosen().getByRole("button", { name: "Assign" }).click();
  await expect(ledger.chosen().getByRole("alert")).toContainText(`C-${cut.number} has been cut`);
  await expect(ledger.row(`One ${word}`)).toContainText("Nobody");

  await page.getByRole("checkbox", { name: `Choose C-${cut.number}` }).uncheck();
  await ledger.chosen().getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText(`1 claim was assigned to ${author.name}.`)).toBeVisible();
  await expect(ledger.row(`One ${word}`)).toContainText(author.name);
  await ledger.chosen().getByLabel("Set criticality to").selectOption("high");
  await ledger.chosen().getByRole("button", { name: "Set" }).click();
  await expect(page.getByText("2 claims were set to high criticality.")).toBeVisible();
  await expect(ledger.row(`Two ${word}`)).toContainText("High");
  await expectNoAxeViolations(page);
});

test("a restricted story's claims are in nobody else's table", async ({ as, person, db }) => {
  const word = aWord();
  const [author, member] = [await person("editor"), await person("researcher")];
  const storyId = await insertStory(db, { title: `Secret ${word}`, author, members: [author, member] });
  const { number } = await insertClaim(db, { wording: `Secret ${word}`, author, storyId });
  const inside = new LedgerPage(await as(member));
  await inside.open(word);
  await expect(inside.claim(`Secret ${word}`)).toBeVisible();
  const outside = new LedgerPage(await as("editor"));
  await outside.open(word, `&open=C-${number}`);
  await expect(outside.page.getByText("No claim fits all of this")).toBeVisible();
  await expect(outside.pane(`C-${number}`)).toContainText("There is no such claim, or you may not see it.");
});

test("more than a page is walked page by page", async ({ as, person, db }) => {
  const word = aWord();
  const author = await person("researcher");
  const rows = Array.from({ length: 103 }, () => ({ wording: `Many ${word}`, author }));
  await Promise.all(rows.map((row) => insertClaim(db, row)));
  const page = await as(author);
  const ledger = new LedgerPage(page);
  await ledger.open(word, "&sort=-updated");
  await expect(page.getByText("103 claims, 103 left to do")).toBeVisible();
  const first = await ledger.references();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect.poll(() => ledger.references()).toHaveLength(3);
  expect(new Set([...first, ...(await ledger.references())]).size).toBe(103);
  await page.getByRole("link", { name: "First page" }).click();
  await expect.poll(() => ledger.references()).toEqual(first);
});

test("on a phone the table reads as a list, the filters wait behind a button, a claim opens as a sheet", async ({
  as,
  person,
  db,
}) => {
  const word = aWord();
  const author = await person("researcher");
  const { number } = await insertClaim(db, { wording: `Small ${word}`, author, dueInHours: -30 });
  const page = await as(author);
  await page.setViewportSize({ width: 390, height: 844 });
  const ledger = new LedgerPage(page);
  await ledger.open(word, "&stage=left");
  await expect(ledger.filter("Stage")).toBeHidden();
  await page.getByRole("button", { name: "Filters (1)" }).click();
  await expect(ledger.filter("Stage")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press("Escape");
  await expect(ledger.row(`Small ${word}`)).toContainText("Overdue");
  await ledger.claim(`Small ${word}`).click();
  await expect(ledger.pane(`C-${number}`)).toBeVisible();
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWider).toBe(false);
  await expectNoAxeViolations(page);
  await ledger.pane(`C-${number}`).getByRole("link", { name: "Close" }).click();
  await expect(ledger.pane(`C-${number}`)).toBeHidden();
});

test("a claim is logged in no story, and stands in the table", async ({ as }) => {
  const word = aWord();
  const page = await as("researcher");
  await page.goto("/claims");
  await page.getByRole("link", { name: "Log a claim" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Log a claim without a place" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Log the claim" }).click();
  await expect(page.getByText("Write the claim as one sentence that can be checked.")).toBeVisible();
  await page.getByLabel(/^(Claim|Wording)/).fill(`Placeless ${word}`);
  await page.getByRole("button", { name: "Log the claim" }).click();
  await page.waitForURL(/\/claims\/C-\d+$/);
  const ledger = new LedgerPage(page);
  await ledger.open(word, "&story=none");
  await expect(ledger.claim(`Placeless ${word}`)).toBeVisible();
});
