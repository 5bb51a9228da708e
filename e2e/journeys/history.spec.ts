import { expectNoAxeViolations } from "../axe";
import { insertEvidence, insertLoggedClaim } from "../evidence-rows";
import { expect, test } from "../fixtures";
import { Dossier } from "../pages/dossier";
import { Workbench } from "../pages/workbench";

/** Journeys of two or three people, with axe on each screen in both themes. */
test.slow();

test("history shows who did what, when, with before and after, to everyone who can read the claim", async ({
  as,
  person,
  db,
}) => {
  const author = await person("researcher", "Rita Research");
  const editor = await person("editor", "Ed Itor");
  const page = await as(author);
  const workbench = new Workbench(page);
  const story = await workbench.createStory();
  const number = await workbench.logByMouse("three members left");
  const [claim] = await db<{ id: string }[]>`select "id" from "Claim" where "number" = ${number}`;
  if (!claim) throw new Error("The claim is not stored.");
  await insertEvidence(db, author, claim.id, { primary: true });
  const mine = new Dossier(page, number);
  await mine.open();
  await mine.press("w", mine.dialog);
  await mine.dialog.getByLabel("Claim", { exact: true }).fill("Four members left");
  await mine.dialog.getByRole("button", { name: "Save the claim" }).click();
  await expect(mine.dialog).toBeHidden();
  await mine.propose("Verified", "The minutes say so.");
  await mine.isAt("awaiting sign-off");
  const theirs = new Dossier(await as(editor), number);
  await theirs.open();
  await theirs.answer("Return to researcher", "What has to be done first", "Which minutes?");
  await theirs.isAt("researching");

  const reading = await as("viewer");
  await reading.goto(`/claims/C-${number}`);
  await reading.getByRole("link", { name: `History of C-${number}` }).click();
  await expect(reading.getByRole("heading", { level: 1, name: `History of C-${number}` })).toBeVisible();
  const events = reading.getByRole("main").getByRole("list").first().locator("> li");
  await expect(events).toHaveCount(5);
  await expect(events.nth(0)).toContainText("Ed Itor returned the claim");
  await expect(events.nth(0)).toContainText("Which minutes?");
  await expect(events.nth(1)).toContainText("Rita Research proposed a verdict");
  await expect(events.nth(1)).toContainText("The minutes say so.");
  await expect(events.nth(2)).toContainText("Rita Research edited the claim");
  await expect(events.nth(2).locator("del")).toContainText("three");
  await expect(events.nth(2).locator("ins")).toContainText("Four");
  await expect(events.nth(3)).toContainText("marked the claim in the draft in The pier");
  await expect(events.nth(4)).toContainText("Rita Research logged the claim");
  await expectNoAxeViolations(reading);

  await reading.goto(`${story}/history`);
  await expect(reading.getByRole("main")).toContainText("7 events, newest first");
  await expect(reading.getByRole("main")).toContainText("Rita Research created the story");
  await expect(reading.getByRole("link", { name: `C-${number}` }).first()).toBeVisible();
  await expectNoAxeViolations(reading);
});

test("a long history goes on to older events and back", async ({ as, person, db }) => {
  const author = await person("researcher");
  const claim = await insertLoggedClaim(db, author, "The pier was sold in May.");
  await db`insert into "AuditEvent" ("kind", "actorId", "claimId", "after")
    select 'claim.edited', ${author.id}, ${claim.id}, jsonb_build_object('attributedTo', 'Person ' || n)
    from generate_series(1, 70) n`;
  const page = await as("viewer");
  await page.goto(`/claims/C-${claim.number}/history`);
  await expect(page.getByText("71 events, newest first")).toBeVisible();
  await expect(page.getByText("Person 70", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Older events" }).click();
  await expect(page.getByText("Person 20", { exact: true })).toBeVisible();
  await expect(page.getByText("Person 21", { exact: true })).toBeHidden();
  await expect(page.getByText("logged the claim")).toBeVisible();
  await page.getByRole("link", { name: "Newest events" }).click();
  await expect(page.getByText("Person 70", { exact: true })).toBeVisible();
});

test("what happened in a restricted story is not told to others, nor that it exists", async ({
  as,
  person,
  db,
}) => {
  const author = await person("editor");
  const page = await as(author);
  const workbench = new Workbench(page);
  const open = await workbench.createStory();
  const number = await workbench.logByMouse("three members left");
  const hidden = await workbench.createStory("A text that only members read.", "The hidden story");
  const [hiddenId, openId] = [hidden, open].map((path) => path.split("/").at(-1) ?? "");
  await db`update "Story" set "restricted" = true where "id" = ${hiddenId ?? ""}`;
  await db`insert into "StoryMember" ("storyId", "personId") values (${hiddenId ?? ""}, ${author.id})`;
  await db`insert into "Placement" ("id", "claimId", "storyId")
    select gen_random_uuid(), "id", ${hiddenId ?? ""} from "Claim" where "number" = ${number}`;
  await db`insert into "AuditEvent" ("kind", "actorId", "claimId", "storyId", "after")
    select 'claim.placed', ${author.id}, "id", ${hiddenId ?? ""}, '{"words": "only members read"}'::jsonb
    from "Claim" where "number" = ${number}`;

  await page.goto(`/claims/C-${number}/history`);
  await expect(page.getByText("only members read")).toBeVisible();
  const other = await as("editor");
  for (const path of [`/claims/C-${number}`, `/claims/C-${number}/history`, `/stories/${openId}/history`]) {
    await other.goto(path);
    await expect(other.getByRole("main")).toBeVisible();
    await expect(other.getByText(/only members read|The hidden story/)).toHaveCount(0);
  }
  const answer = await other.goto(`${hidden}/history`);
  expect(answer?.status()).toBe(404);
});
