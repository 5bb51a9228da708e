import { expectNoAxeViolations } from "../axe";
import { insertEvidence, insertLoggedClaim } from "../evidence-rows";
import { expect, test } from "../fixtures";
import { Dossier } from "../pages/dossier";

/** Journeys of two or three people, with axe on each screen in both themes. */
test.slow();

test("a verdict is proposed, returned with a note, proposed again and signed off", async ({
  as,
  person,
  db,
}) => {
  const researcher = await person("researcher", "Rita Research");
  const editor = await person("editor", "Ed Itor");
  const claim = await insertLoggedClaim(db, researcher, "The pier was sold in May.");
  await insertEvidence(db, researcher, claim.id, { primary: true });
  const mine = new Dossier(await as(researcher), claim.number);
  const theirs = new Dossier(await as(editor), claim.number);

  await mine.open();
  await expect(mine.claim).toContainText("A primary item: Harbour Gazette on the pier");
  await expectNoAxeViolations(mine.page);
  await mine.press("a", mine.form);
  await expect(mine.form.getByRole("radio").first()).toBeFocused();
  await mine.form.getByRole("radio", { name: /^Verified / }).check();
  await expect(mine.form.getByText("Say why the evidence carries this verdict.")).toBeVisible();
  await expectNoAxeViolations(mine.page);
  await mine.form.getByRole("button", { name: "Propose as verified" }).click();
  await expect(mine.form.getByLabel("Rationale")).toHaveAccessibleDescription(/Say why the evidence/);
  await expect(mine.form.getByLabel("Rationale")).toBeFocused();
  await mine.form.getByLabel("Rationale").fill("The deed says so.");
  await mine.form.getByRole("button", { name: "Propose as verified" }).click();
  await mine.isAt("awaiting sign-off");
  await expect(mine.button(/^Sign off/)).toBeHidden();

  await theirs.open();
  await expect(theirs.claim).toContainText("The deed says so.");
  await theirs.press("r", theirs.dialog);
  await theirs.dialog.getByRole("button", { name: "Return to researcher" }).click();
  await expect(theirs.dialog.getByLabel("What has to be done first")).toHaveAccessibleDescription(
    "Say what has to be done before this can be signed off.",
  );
  await theirs.dialog.getByLabel("What has to be done first").fill("Which deed? Give its number.");
  await expectNoAxeViolations(theirs.page);
  await theirs.dialog.getByRole("button", { name: "Return to researcher" }).click();
  await theirs.isAt("researching");
  await expect(theirs.claim).toBeFocused();

  await mine.open();
  await expect(mine.claim).toContainText("Returned by Ed Itor: Which deed? Give its number.");
  await mine.propose("Verified", "Deed 14 of 2026 says so.");
  await mine.isAt("awaiting sign-off");

  await theirs.open();
  await expectNoAxeViolations(theirs.page);
  await theirs.press("s", theirs.dialog);
  await expect(theirs.dialog.getByLabel("Note")).toBeFocused();
  await theirs.dialog.getByLabel("Note").fill("Read deed 14.");
  await theirs.dialog.getByRole("button", { name: "Sign off as verified" }).click();
  await theirs.isAt("signed off");
  await expect(theirs.claim).toContainText("Signed off by Ed Itor");
  await expect(theirs.claim).toContainText("Read deed 14.");
  await expectNoAxeViolations(theirs.page);

  const [stored] = await db`select c."stage", c."verdict", s."assessedById", s."signedById" from "Claim" c
    join "SignOff" s on s."assessmentId" = c."signedAssessmentId" where c."id" = ${claim.id}`;
  expect(stored).toEqual({
    stage: "signed_off",
    verdict: "verified",
    assessedById: researcher.id,
    signedById: editor.id,
  });
});

test("a change of the wording reopens the claim, and what was signed stays as it was", async ({
  as,
  person,
  db,
}) => {
  const author = await person("researcher");
  const claim = await insertLoggedClaim(db, author, "The pier was sold in May.");
  await insertEvidence(db, author, claim.id, { primary: true });
  const mine = new Dossier(await as(author), claim.number);
  await mine.open();
  await mine.propose("Verified", "The deed says so.");
  await mine.isAt("awaiting sign-off");
  const theirs = new Dossier(await as("editor"), claim.number);
  await theirs.open();
  await theirs.answer("Sign off as verified", null, "");
  await theirs.isAt("signed off");

  await mine.open();
  await mine.press("w", mine.dialog);
  await mine.dialog.getByLabel("Claim", { exact: true }).fill("The pier was sold in June.");
  await mine.dialog.getByRole("button", { name: "Save the claim" }).click();
  await expect(mine.dialog).toBeHidden();
  await mine.isAt("reopened");
  await expect(mine.claim.getByRole("heading", { level: 1 })).toHaveText("The pier was sold in June.");
  await expect(mine.claim).toContainText("The claim has been reopened since this was signed off.");
  await mine.claim.getByText("What it was decided on: 1 piece of evidence").click();
  await expect(mine.claim).toContainText("The claim then: The pier was sold in May.");
  await expectNoAxeViolations(mine.page);
});

test("whoever wrote part of it is told before pressing that another editor has to sign", async ({
  as,
  person,
  db,
}) => {
  const editor = await person("editor");
  const second = await person("editor");
  const researcher = await person("researcher");
  const claim = await insertLoggedClaim(db, editor, "The pier was sold in May.");
  await insertEvidence(db, second, claim.id, { primary: true });
  const proposing = new Dossier(await as(researcher), claim.number);
  await proposing.open();
  await proposing.propose("Verified", "The deed says so.");
  await proposing.isAt("awaiting sign-off");
  for (const [who, sentence] of [
    [editor, "You wrote this claim, so another editor has to sign it off."],
    [second, "You wrote evidence that decides this claim, so another editor has to sign it off."],
  ] as const) {
    const dossier = new Dossier(await as(who), claim.number);
    await dossier.open();
    await expect(dossier.button("Sign off as verified")).toBeDisabled();
    await expect(dossier.button("Sign off as verified")).toHaveAccessibleDescription(sentence);
    await expect(dossier.claim.getByText(sentence)).toBeVisible();
    await dossier.page.keyboard.press("s");
    await expect(dossier.dialog).toBeHidden();
    await expectNoAxeViolations(dossier.page);
  }
});

test("what cannot be signed off cannot be proposed; what was typed is kept, and each verdict asks for its own", async ({
  as,
  person,
  db,
}) => {
  const author = await person("researcher");
  const claim = await insertLoggedClaim(db, author, "The pier was sold in May.");
  await insertEvidence(db, author, claim.id);
  const dossier = new Dossier(await as(author), claim.number);
  await dossier.open();
  await dossier.propose("Refuted", "One report says so.");
  await expect(
    dossier.form.getByRole("alert").filter({ hasText: "Nothing refutes the claim yet" }),
  ).toBeVisible();

  await dossier.page.reload();
  await dossier.press("a", dossier.form);
  await expect(dossier.form.getByLabel("Rationale")).toHaveValue("One report says so.");
  await expect(dossier.form.getByRole("radio", { name: /^Refuted / })).toBeChecked();
  await expect(dossier.form.getByLabel("The narrower wording that holds")).toBeHidden();

  await dossier.form.getByRole("radio", { name: /^Outdated / }).check();
  await dossier.form.getByRole("textbox", { name: "True until" }).fill("2026-02-30");
  await expect(dossier.form.getByText(/Say until when it was true/)).toBeVisible();

  await dossier.form.getByRole("radio", { name: /^Partly supported / }).check();
  await expect(dossier.form.getByRole("textbox", { name: "True until" })).toBeHidden();
  await dossier.form.getByLabel("The narrower wording that holds").fill("The pier was sold.");
  await dossier.form.getByLabel("How much of the claim holds").selectOption("3");
  await expectNoAxeViolations(dossier.page);
  await dossier.form.getByRole("button", { name: "Propose as partly supported" }).click();
  await dossier.isAt("awaiting sign-off");
  await expect(dossier.claim).toContainText("Narrower wording that holds: The pier was sold.");
  await expect(dossier.claim).toContainText("Rated 3 of 5");
  const [stored] =
    await db`select "verdict", "rating", "trueUntil" from "Assessment" where "claimId" = ${claim.id}`;
  expect(stored).toEqual({ verdict: "partly_supported", rating: 3, trueUntil: "" });
});

test("of two editors the second is told that it was dealt with", async ({ as, person, db }) => {
  const author = await person("researcher");
  const claim = await insertLoggedClaim(db, author, "The pier was sold in May.");
  const mine = new Dossier(await as(author), claim.number);
  await mine.open();
  await mine.propose("Insufficient", "The land register and three reports were searched.");
  await mine.isAt("awaiting sign-off");
  const first = new Dossier(await as("editor"), claim.number);
  const second = new Dossier(await as("editor"), claim.number);
  await first.open();
  await second.open();
  await second.button("Sign off as insufficient").click();
  await first.answer("Return to researcher", "What has to be done first", "Ask the harbour board.");
  await second.dialog.getByRole("button", { name: "Sign off as insufficient" }).click();
  await expect(second.dialog.getByRole("alert")).toContainText("someone may have dealt with it just now");
});

test("an editor cuts, restores and reopens with a reason; researchers and viewers are not offered it", async ({
  as,
  person,
  db,
}) => {
  const author = await person("researcher");
  const claim = await insertLoggedClaim(db, author, "The pier was sold in May.");
  const mine = new Dossier(await as(author), claim.number);
  await mine.open();
  await mine.propose("Not checkable", "An opinion.");
  await mine.isAt("awaiting sign-off");
  await expect(mine.button("Cut the claim")).toBeHidden();
  await expect(mine.button("Withdraw the proposal")).toBeVisible();
  const viewing = new Dossier(await as("viewer"), claim.number);
  await viewing.open();
  await expect(viewing.claim.getByRole("button")).toHaveCount(0);
  await expectNoAxeViolations(viewing.page);

  const theirs = new Dossier(await as("editor"), claim.number);
  await theirs.open();
  await theirs.answer("Sign off as not checkable", null, "");
  await theirs.isAt("signed off");
  await theirs.answer("Reopen", "Why", "A board member spoke.");
  await theirs.isAt("reopened");
  await theirs.button("Cut the claim").click();
  await theirs.dialog.getByRole("button", { name: "Cut the claim" }).click();
  await expect(theirs.dialog.getByLabel("Why")).toHaveAccessibleDescription("Say why.");
  await theirs.dialog.getByLabel("Why").fill("Out of the story.");
  await theirs.dialog.getByRole("button", { name: "Cut the claim" }).click();
  await theirs.isAt("cut");
  await expect(theirs.claim).toContainText("This was signed off before the claim was cut.");
  await expectNoAxeViolations(theirs.page);
  await theirs.answer("Restore the claim", "Why", "Back in.");
  await theirs.isAt("reopened");
});
