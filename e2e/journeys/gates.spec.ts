import { randomUUID } from "node:crypto";
import { expectNoAxeViolations } from "../axe";
import { insertEvidence, insertLoggedClaim } from "../evidence-rows";
import { expect, test } from "../fixtures";
import { Dossier } from "../pages/dossier";

/** What must hold before a claim is signed off: stated before anything is pressed, and held when it is. */
test.slow();

const DAY_MS = 24 * 60 * 60 * 1000;
/** As a field for a date and time takes it. */
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 16);

/** The one claim as it leaves Galley, or undefined while it does not. */
async function exported(page: Dossier["page"], claimId: string) {
  const answer = await page.request.get(`/export/claims?format=json&scope=signed&ids=${claimId}`);
  return (await answer.json()).claims[0];
}

test("a verified claim goes from open to signed off through every gate", async ({ as, person, db }) => {
  const [author, lawyer, editor] = await Promise.all([
    person("researcher", "Rita Research"),
    person("viewer", "Lena Law"),
    person("editor", "Ed Itor"),
  ]);
  await db`update "Person" set "mayClearLegal" = true where "id" = ${lawyer.id}`;
  const page = await as(author);
  await page.goto("/claims/new");
  const wording = `The harbour master sold the pier to his brother (${randomUUID().slice(0, 8)}).`;
  await page.getByLabel("Claim", { exact: true }).fill(wording);
  await page.getByLabel("Legal risk").check();
  await page.getByLabel("Allegation against a person").check();
  await page.getByRole("button", { name: "Log the claim" }).click();
  await page.waitForURL(/\/claims\/C-\d+$/);
  const mine = new Dossier(page, Number(/\d+$/.exec(page.url())?.[0]));
  const [claim] = await db<{ id: string }[]>`select "id" from "Claim" where "number" = ${mine.number}`;
  const claimId = claim?.id ?? "";
  await expect(mine.claim).toContainText("Nothing supports the exact wording yet");

  await insertEvidence(db, author, claimId, {
    ...{ primary: true, pinned: false, outlet: "Land Register", exact: "Sold to the master’s brother." },
  });
  await insertEvidence(db, author, claimId, {
    ...{ stance: "refutes", pinned: false, outlet: "Harbour Office", exact: "The pier was never for sale." },
  });
  await mine.open();
  const needed = mine.claim.locator("section", {
    has: page.getByRole("heading", { name: /^What “verified”/ }),
  });
  for (const sentence of [
    "A primary item: Land Register on the pier",
    "are found in no saved copy",
    "Harbour Office",
    "answer that in writing",
    "It is an allegation: ask whom it is about for a reply",
    "It carries a legal risk",
  ])
    await expect(needed).toContainText(sentence);
  await expectNoAxeViolations(page);

  await mine.button("Save a copy of Land Register on the pier").click();
  await mine.dialog.getByLabel("Or paste its words").fill("Entry 14. Sold to the master’s brother. Signed.");
  await mine.dialog.getByRole("button", { name: "Save these words" }).click();
  await expect(needed).toContainText("Found in saved copies: the words of 1 item");

  await mine.button(/^Answer the evidence from Harbour Office/).click();
  await page
    .getByLabel("Why does the claim stand all the same?")
    .fill("The register is later than the denial.");
  await page.getByRole("button", { name: "Save the answer" }).click();
  await expect(needed).toContainText("1 item against it, answered in writing");
  await expect(mine.claim).toContainText("Answered by Rita Research");

  await mine.button("Log who was asked").click();
  const asked = page.getByRole("form", { name: "Log who was asked" });
  await asked.getByLabel("Who was asked").fill("The harbour master");
  await asked.getByLabel("How").fill("by letter");
  await asked.getByLabel("When").fill(daysAgo(7));
  await asked.getByLabel("Answer by").fill(daysAgo(3));
  await asked.getByLabel("What was asked").fill("Did you sell the pier to your brother?");
  await asked.getByRole("button", { name: "Log it" }).click();
  await expect(needed).toContainText("The harbour master has been asked for a reply");
  await mine.button("Log the answer of The harbour master").click();
  const answer = page.getByRole("form", { name: "The answer of The harbour master" });
  await answer.getByLabel("What was answered").fill("He did not, he says.");
  await answer.getByLabel("When it came").fill(daysAgo(4));
  await answer.getByRole("button", { name: "Log the answer" }).click();
  await expect(needed).toContainText("Asked for a reply: The harbour master answered");

  const legal = new Dossier(await as(lawyer), mine.number);
  await legal.open();
  await expectNoAxeViolations(legal.page);
  await legal.answer("Clear the legal risk", "Note", "The entry bears his signature.");
  await expect(legal.claim).toContainText("Cleared by Lena Law");

  await mine.open();
  await expect(mine.claim.getByRole("heading", { name: "What “verified” needs" })).toBeVisible();
  await mine.propose("Verified", "The register names the buyer.");
  await mine.isAt("awaiting sign-off");
  await expect(mine.button(/^Sign off/)).toBeHidden();
  expect(await exported(page, claimId)).toBeUndefined();

  const theirs = new Dossier(await as(editor), mine.number);
  await theirs.open();
  await theirs.answer("Sign off as verified", "Note", "Read entry 14.");
  await theirs.isAt("signed off");
  expect(await exported(page, claimId)).toMatchObject({
    ...{ wording, verdict: "verified", legalRisk: true, allegation: true, overrides: [] },
    evidence: [
      { primary: true, captureSha256: expect.stringMatching(/^[0-9a-f]{64}$/), answer: "" },
      { stance: "refutes", answer: "The register is later than the denial." },
    ],
  });
});

test("each gate refuses, and what an editor overrides is told wherever the claim is", async ({
  as,
  person,
  db,
}) => {
  const [author, editor] = await Promise.all([person("researcher"), person("editor", "Ed Itor")]);
  const claim = await insertLoggedClaim(
    db,
    author,
    `The pier was sold in May (${randomUUID().slice(0, 8)}).`,
  );
  await insertEvidence(db, author, claim.id, { pinned: false });
  await insertEvidence(db, author, claim.id, { stance: "refutes", pinned: false, outlet: "Harbour Office" });
  // Its source is confidential, and is one anonymous origin alone.
  await db`update "Source" set "confidential" = true, "title" = 'Source K', "outletId" = null
    where "id" in (select p."sourceId" from "Passage" p join "Evidence" e on e."passageId" = p."id"
      where e."claimId" = ${claim.id} and e."stance" = 'supports')`;
  const mine = new Dossier(await as(author), claim.number);
  await mine.open();

  // G9: what can't be checked is not rated.
  await mine.press("a", mine.form);
  await mine.form.getByRole("radio", { name: /^Not checkable / }).check();
  await expect(mine.form.getByLabel("How much of the claim holds")).toBeHidden();
  await mine.form.getByRole("radio", { name: /^Verified / }).check();
  await expect(mine.form).toContainText("or an editor lets it pass with a written reason");
  await mine.form.getByLabel("Rationale").fill("K was there.");
  await mine.form.getByRole("button", { name: "Propose as verified" }).click();
  await mine.isAt("awaiting sign-off");

  // G1, G2, G4 and G5, each until it has its reason.
  const theirs = new Dossier(await as(editor), claim.number);
  await theirs.open();
  await theirs.press("s", theirs.dialog);
  const sign = theirs.dialog.getByRole("button", { name: "Sign off as verified" });
  const reasons = theirs.dialog.getByRole("textbox", { name: /Why do you let it pass\?$/ });
  await expect(reasons).toHaveCount(4);
  await expectNoAxeViolations(theirs.page);
  for (const [index, said] of [
    "0 independent origins of the 2 required",
    "one anonymous origin alone, Source K",
    "are found in no saved copy",
    "speaks against it",
  ].entries()) {
    await sign.click();
    await expect(theirs.dialog.getByRole("alert")).toContainText(said);
    await reasons.nth(index).fill(`Reason ${index + 1}.`);
  }
  // G11: only what was signed is corrected.
  await expect(theirs.button("Correct what was signed off")).toBeHidden();
  await sign.click();
  await theirs.isAt("signed off");
  await expect(theirs.claim).toContainText("Signed off over 4 gates that it does not pass");
  await expect(theirs.claim).toContainText("Ed Itor let it pass: Reason 2.");
  await expectNoAxeViolations(theirs.page);
  const record = await exported(theirs.page, claim.id);
  expect(record.overrides).toHaveLength(4);
  expect(record.overrides[1]).toContain("Let pass by Ed Itor: Reason 2.");
  // G10: of a confidential source no copy leaves.
  expect(record.evidence[0]).toMatchObject({ source: "Source K", captureSha256: "" });
  await theirs.page.goto(`/claims/C-${claim.number}/history`);
  await expect(theirs.page.getByText("let the claim pass a gate that it does not pass")).toHaveCount(4);

  // G3 and G7, which nobody overrides.
  const risky = await insertLoggedClaim(db, author, "The harbour master was bribed.");
  await insertEvidence(db, author, risky.id, { primary: true });
  await db`update "Claim" set "legalRisk" = true, "allegation" = true where "id" = ${risky.id}`;
  const again = new Dossier(mine.page, risky.number);
  await again.open();
  await again.propose("Verified", "The ledger shows it.");
  await again.isAt("awaiting sign-off");
  const refusing = new Dossier(theirs.page, risky.number);
  await refusing.open();
  await expect(refusing.button("Sign off as verified")).toBeDisabled();
  await expect(refusing.button("Sign off as verified")).toHaveAccessibleDescription(
    /ask whom it is about for a reply.*has to clear it as it is worded/s,
  );
  await db`update "Claim" set "legalRisk" = false, "allegation" = false, "authorId" = ${editor.id} where "id" = ${risky.id}`;
  await refusing.page.reload();
  await expect(refusing.button("Sign off as verified")).toHaveAccessibleDescription(
    "You wrote this claim, so another editor has to sign it off.",
  );

  // G6: other words undo it. G12: it has not left as checked.
  await again.open();
  await again.press("w", again.dialog);
  await again.dialog.getByLabel("Claim", { exact: true }).fill("The harbour master was paid.");
  await again.dialog.getByRole("button", { name: "Save the claim" }).click();
  await again.isAt("researching");
  expect(await exported(again.page, risky.id)).toBeUndefined();
});

test("an editor changes the newsroom's rules with a reason, and what was decided keeps its own", async ({
  as,
  db,
}) => {
  const [before] = await db<{ version: number }[]>`select max("version") as "version" from "Policy"`;
  const viewing = await as("viewer");
  await viewing.goto("/rules");
  await expect(viewing.getByRole("button", { name: "Change the rules" })).toBeHidden();
  await expect(viewing.getByRole("row", { name: /^G3 / })).toContainText("Nobody");

  const page = await as("editor");
  await page.goto("/rules");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Change the rules" }).click();
  const dialog = page.getByRole("dialog", { name: "Change the rules" });
  // What no other journey is decided under.
  await dialog.getByLabel("Independent origins when nothing knows it at first hand").selectOption("4");
  await dialog.getByRole("button", { name: "Make them the rules" }).click();
  await expect(dialog.getByText("Say why.")).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByLabel("Why").fill("Three rewrites are one report.");
  await dialog.getByRole("button", { name: "Make them the rules" }).click();
  await expect(dialog).toBeHidden();
  const version = (before?.version ?? 0) + 1;
  await expect(page.getByRole("main")).toContainText(`Version ${version}`);
  await expect(
    page.getByText("Independent origins when all are secondary: 3 before, 4 now.").first(),
  ).toBeVisible();
  await db`insert into "Policy" ("version", "primaryItems", "independentOrigins", "originsAllSecondary", "overridable", "reason")
    select "version" + 1, "primaryItems", "independentOrigins", 3, "overridable", 'As before.'
    from "Policy" where "version" = ${version}`;
});
