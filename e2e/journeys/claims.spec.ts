import { expectNoAxeViolations } from "../axe";
import { expect, test } from "../fixtures";
import { STORED_TEXT, Workbench } from "../pages/workbench";

test("a claim is logged on words selected by mouse, and opens beside the draft", async ({
  as,
  person,
  db,
}) => {
  const researcher = await person("researcher", "Rita of the claims");
  const page = await as("editor");
  const workbench = new Workbench(page);
  await workbench.createStory();
  await workbench.dragOver("three members left before the vote");
  await page.getByRole("button", { name: /^Log claim/ }).click();
  await expect(workbench.dialog.getByLabel("Claim", { exact: true })).toHaveValue(
    "three members left before the vote",
  );
  await expectNoAxeViolations(page);

  await workbench.dialog.getByLabel("Type").selectOption("Figure");
  await workbench.dialog.getByLabel("Criticality").selectOption("High");
  await workbench.dialog.getByLabel("Asserted by").selectOption("A named person");
  await workbench.dialog.getByRole("button", { name: "Log the claim" }).click();
  await expect(workbench.dialog.getByLabel("Who")).toHaveAccessibleDescription(/Say who asserts it/);
  await workbench.dialog.getByLabel("Who").fill("Dana Okafor");
  await workbench.dialog.getByLabel("Assigned to").selectOption(researcher.name);
  await workbench.dialog.getByLabel("Due").fill("2031-05-06T07:08");
  await workbench.dialog.getByLabel("Legal risk").check();
  await workbench.dialog.getByLabel("Rests on the author alone").check();
  const number = await workbench.saveClaim("Three members left before the vote.");

  await expect(workbench.pane).toBeFocused();
  await expect(
    workbench.pane.getByRole("heading", { name: "Three members left before the vote." }),
  ).toBeVisible();
  await expect(workbench.pane).toContainText("Said by Dana Okafor");
  await expect(workbench.pane).toContainText("assigned to Rita of the claims");
  await expect(workbench.mark(number)).toHaveAccessibleName(
    `C-${number}, unassessed, open: three members left before the vote`,
  );
  await expect(workbench.mark(number)).toHaveAttribute("aria-current", "true");
  await expect(page.getByText("1 claim still open, a legal risk")).toBeVisible();
  await expectNoAxeViolations(page);

  const [claim] = await db`select * from "Claim" where "number" = ${number}`;
  expect(claim).toMatchObject({
    type: "figure",
    criticality: "high",
    attributionKind: "named_person",
    legalRisk: true,
    restsOnAuthorAlone: true,
    assigneeId: researcher.id,
  });
  expect(claim?.dueAt.toISOString()).toBe("2031-05-06T05:08:00.000Z");
});

test("words are selected, logged and gone through by keyboard alone", async ({ as, db }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  await workbench.createStory();
  await workbench.draft.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  for (let word = 0; word < 3; word++) await page.keyboard.press("Control+Shift+ArrowRight");
  await page.keyboard.press("c");
  await expect(workbench.dialog).toBeVisible();
  await expect(workbench.dialog.getByLabel("Claim", { exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(workbench.dialog).toBeHidden();
  await expect(workbench.draft).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(workbench.dialog.getByLabel("Claim", { exact: true })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("The board met on Tuesday.");
  const save = workbench.dialog.getByRole("button", { name: "Log the claim" });
  for (let tab = 0; tab < 20 && !(await save.evaluate((button) => button === document.activeElement)); tab++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(workbench.pane).toBeFocused();
  const first = await workbench.openNumber();
  const [span] = await db`
    select s."startOffset", s."endOffset" from "PlacementSpan" s
    join "Placement" p on p."id" = s."placementId" join "Claim" c on c."id" = p."claimId" where c."number" = ${first}`;
  expect(STORED_TEXT.slice(span?.startOffset, span?.endOffset)).toBe("The harbourboard met");

  // A second one, two paragraphs down, then from one to the other and out.
  await page.keyboard.press("Escape");
  await expect(workbench.pane).toBeHidden();
  await expect(workbench.mark(first)).toBeFocused();
  await workbench.draft.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Control+Shift+ArrowUp");
  await page.keyboard.press("Enter");
  await expect(workbench.dialog.getByLabel("Claim", { exact: true })).toHaveValue(
    "Nobody has published the contract.",
  );
  const second = await workbench.saveClaim();
  await page.keyboard.press("k");
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${first}`);
  await page.keyboard.press("j");
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${second}`);
  await expect(workbench.mark(second)).toBeFocused();
  await page.keyboard.press("Escape");

  await workbench.draft.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${first}`);
  await workbench.draft.focus();
  await page.keyboard.press("Tab");
  await expect(workbench.mark(first)).toBeFocused();
});

test("emoji, accents and right-to-left words are counted as people see them", async ({ as, db }) => {
  const page = await as("editor");
  const workbench = new Workbench(page);
  await workbench.createStory();
  for (const words of ["Dana Okafor 👩🏽‍⚖️", "Café Nord", "הנמל נסגר", "Tuesday,and"]) {
    const number = await workbench.logByMouse(words);
    const [span] = await db`
      select s."startOffset", s."endOffset" from "PlacementSpan" s
      join "Placement" p on p."id" = s."placementId" join "Claim" c on c."id" = p."claimId" where c."number" = ${number}`;
    expect(STORED_TEXT.slice(span?.startOffset, span?.endOffset)).toBe(words);
    await expect(workbench.mark(number)).toHaveText(words);
  }
});

test("claims overlap, nest and cover the same words; each can be opened", async ({ as }) => {
  const page = await as("editor");
  const workbench = new Workbench(page);
  await workbench.createStory();
  const outer = await workbench.logByMouse("met on Tuesday,and three members left before the vote", "Outer");
  const inner = await workbench.logByMouse("three members left", "Inner");
  const across = await workbench.logByMouse("left before the vote", "Across");
  const same = await workbench.logByMouse("three members left", "Same words");

  await page.keyboard.press("Escape");
  /** Two clicks in quick succession would be a double click, which selects a word. */
  const clickAlone = async () => {
    await page.waitForTimeout(700);
    await workbench.draft.getByText("members").click();
  };
  await clickAlone();
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${same}`);
  // Clicking on what is open goes on to the claim around it.
  await clickAlone();
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${inner}`);
  await clickAlone();
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${outer}`);
  await workbench.draft.getByText("before the vote").click();
  await expect(workbench.pane).toHaveAttribute("aria-label", `Claim C-${across}`);
  for (const number of [outer, inner, across, same]) {
    await expect(workbench.mark(number).first()).toBeVisible();
  }
  await expect(workbench.draft.locator("p").first()).toHaveText(STORED_TEXT.split("\n\n")[0] ?? "");
  await expectNoAxeViolations(page);
});

test("what was typed for a claim survives a reload and an expired session", async ({ as }) => {
  const page = await as("editor");
  const workbench = new Workbench(page);
  await workbench.createStory();
  await workbench.dragOver("three members");
  await page.getByRole("button", { name: /^Log claim/ }).click();
  const wording = workbench.dialog.getByLabel("Claim", { exact: true });
  await wording.fill("Three of them");
  await page.reload();
  await expect(wording).toHaveValue("Three of them");
  await expect(workbench.dialog.getByText("What you typed here before was kept")).toBeVisible();

  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await workbench.dialog.getByRole("button", { name: "Log the claim" }).click();
  await expect(workbench.dialog.getByText("You have been signed out. What you typed is kept")).toBeVisible();
  const next = await workbench.dialog.getByRole("link", { name: "Sign in again" }).getAttribute("href");
  await page.context().addCookies(cookies);
  await page.goto(decodeURIComponent(next?.split("next=")[1] ?? ""));
  await expect(wording).toHaveValue("Three of them");
  await workbench.saveClaim();
  await expect(workbench.pane.getByRole("heading", { name: "Three of them" })).toBeVisible();
});

test("a double click on Save logs one claim", async ({ as, db }) => {
  const page = await as("editor");
  const workbench = new Workbench(page);
  const path = await workbench.createStory();
  await workbench.dragOver("three members");
  await page.getByRole("button", { name: /^Log claim/ }).click();
  await workbench.dialog.getByRole("button", { name: "Log the claim" }).dblclick();
  await expect(workbench.pane).toBeVisible();
  const [found] =
    await db`select count(*)::int as claims from "Placement" where "storyId" = ${path.slice(-36)}`;
  expect(found?.claims).toBe(1);
});

test("of two people who edit one claim, the second is told what changed", async ({ as }) => {
  const first = await as("editor");
  const workbench = new Workbench(first);
  const path = await workbench.createStory();
  const number = await workbench.logByMouse("three members");
  const second = await as("researcher");
  const other = new Workbench(second);
  await second.goto(`${path}?claim=C-${number}`);
  await other.pane.getByRole("button", { name: "Edit the claim" }).click();
  await other.pane.getByLabel("Claim", { exact: true }).fill("By the second");

  await workbench.pane.getByRole("button", { name: "Edit the claim" }).click();
  await expectNoAxeViolations(first);
  await workbench.pane.getByLabel("Claim", { exact: true }).fill("By the first");
  await workbench.pane.getByRole("button", { name: "Save the claim" }).click();
  await expect(workbench.pane.getByRole("heading", { name: "By the first" })).toBeVisible();

  await other.pane.getByRole("button", { name: "Save the claim" }).click();
  await expect(other.pane.getByText(/saved this while you were writing/)).toBeVisible();
  await expect(other.pane.getByRole("row", { name: "Claim By the first By the second" })).toBeVisible();
  await expect(other.pane.getByRole("row", { name: /^(Type|Due|Assigned)/ })).toHaveCount(0);
  await other.pane.getByRole("button", { name: "Save mine over it" }).click();
  await expect(other.pane.getByRole("heading", { name: "By the second" })).toBeVisible();
});

test("a claim without a place is logged, and its words marked later", async ({ as }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  await workbench.createStory();
  await page.getByRole("link", { name: "Log a claim without a place" }).click();
  const number = await workbench.saveClaim("The pier was sold.");
  await expect(page.getByText("1 to place")).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Mark its words" }).last().click();
  await expect(page.getByText(`Select the words of C-${number} in the draft`)).toBeVisible();
  await workbench.dragOver("We did not sell the pier");
  await page.getByRole("button", { name: /^Mark these words/ }).click();
  await expect(workbench.mark(number)).toHaveText("We did not sell the pier");
  await expect(page.getByText("Every claim has its words.")).toBeVisible();

  await workbench.pane.getByRole("link", { name: "Mark other words" }).click();
  await expect(page.getByText(`Select the words of C-${number} in the draft`)).toBeVisible();
  await workbench.dragOver("Nobody has published the contract");
  await page.keyboard.press("c");
  await expect(workbench.mark(number)).toHaveText("Nobody has published the contract");
});

test("a claim that was cut meanwhile is not moved or edited, and says so", async ({ as, db }) => {
  const page = await as("researcher");
  const workbench = new Workbench(page);
  const path = await workbench.createStory();
  const number = await workbench.logByMouse("three members");
  await workbench.pane.getByRole("button", { name: "Edit the claim" }).click();
  await workbench.pane.getByLabel("Claim", { exact: true }).fill("Two members");
  await db`update "Claim" set "stage" = 'cut' where "number" = ${number}`;
  await workbench.pane.getByRole("button", { name: "Save the claim" }).click();
  await expect(workbench.pane.getByText("This claim has been cut. Restore it first.")).toBeVisible();
  await expect(workbench.pane.getByLabel("Claim", { exact: true })).toHaveValue("Two members");
  await page.goto(`${path}?place=C-${number}`);
  await workbench.ready();
  await workbench.dragOver("before the vote");
  await page.getByRole("button", { name: /^Mark these words/ }).click();
  await expect(page.getByText("This claim has been cut. Restore it first.")).toBeVisible();
  await page.goto(`${path}?claim=C-999999`);
  await expect(page.getByText("C-999999 does not exist, or you may not see it.")).toBeVisible();
});

test("on a phone the claim is a sheet over the draft", async ({ as }) => {
  const page = await as("editor");
  await page.setViewportSize({ width: 390, height: 844 });
  const workbench = new Workbench(page);
  await workbench.createStory();
  const number = await workbench.logByMouse("three members");
  await expect(workbench.pane).toBeFocused();
  const box = await workbench.pane.boundingBox();
  expect(box?.width).toBe(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectNoAxeViolations(page);
  await workbench.pane.getByRole("link", { name: "Close" }).click();
  await expect(workbench.pane).toBeHidden();
  await expect(workbench.mark(number)).toBeFocused();
  await workbench.mark(number).click();
  await expect(workbench.pane).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(workbench.pane).toBeHidden();
});

test("the keys are listed by screen, and letters can be turned off", async ({ as }) => {
  const page = await as("editor");
  const workbench = new Workbench(page);
  await workbench.createStory();
  await page.keyboard.press("?");
  await expect(workbench.dialog.getByRole("heading", { name: "The draft" })).toBeVisible();
  await expect(workbench.dialog.getByText("Next claim in reading order")).toBeVisible();
  await expectNoAxeViolations(page);
  await workbench.dialog.getByLabel("Keys of one letter or sign work on their own").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(workbench.dialog).toBeHidden();
  await page.getByRole("button", { name: "Keys" }).click();
  await workbench.dialog.getByLabel("Keys of one letter or sign work on their own").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await page.waitForURL("**/stories");
});
