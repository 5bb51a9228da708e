import { randomUUID } from "node:crypto";
import { expectNoAxeViolations } from "../axe";
import { insertAssessed, insertClaim, insertStory } from "../claim-rows";
import { expect, test } from "../fixtures";
import { Dossier } from "../pages/dossier";

test("a claim takes another one's place, by keyboard, and both say so until it is taken back", async ({
  as,
  person,
  db,
}) => {
  const word = randomUUID().slice(0, 8);
  const researcher = await person("researcher");
  const old = await insertClaim(db, { wording: `The ${word} plan has 28 points`, author: researcher });
  const now = await insertClaim(db, { wording: `The ${word} framework has 22 points`, author: researcher });
  const page = await as(researcher);
  const dossier = new Dossier(page, now.number);
  await dossier.open();
  await dossier.press("Shift+L", dossier.dialog);
  const search = dossier.dialog.getByRole("combobox", { name: /^The other claim/ });
  await expect(search).toBeFocused();
  await page.keyboard.type(`${word} 28`);
  await expect(dossier.dialog.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(dossier.dialog.getByRole("button", { name: "Choose another one" })).toBeFocused();
  await dossier.dialog
    .getByLabel(`How C-${now.number} stands to it`)
    .selectOption(`C-${now.number} supersedes C-${old.number}`);
  await dossier.dialog.getByLabel("Note").fill("Said after Geneva.");
  const save = dossier.dialog.getByRole("button", { name: "Relate the two" });
  await save.click();
  await expect(dossier.dialog.getByText("Say as of when")).toBeVisible();
  await expectNoAxeViolations(page);
  await dossier.dialog.getByLabel("As of").fill("2025-11-23");
  await save.click();
  await expect(dossier.dialog).toBeHidden();
  await expect(dossier.claim).toContainText(`Supersedes C-${old.number} as of 23 Nov 2025`);
  await expect(dossier.claim).toContainText("Said after Geneva.");

  const before = new Dossier(page, old.number);
  await before.open();
  await expect(before.claim).toContainText(`Superseded by C-${now.number} as of 23 Nov 2025.`);
  await expectNoAxeViolations(page);
  await before.answer("Take back", "Why", "They speak of two plans.");
  await expect(before.claim).not.toContainText("Superseded");
  await page.goto(`/claims/C-${now.number}/history`);
  await expect(page.getByText("took back how the claim stands to another")).toBeVisible();
  await expect(page.getByText("They speak of two plans.")).toBeVisible();
});

test("a contradiction with a verified claim is shown to whoever proposes and to whoever signs off", async ({
  as,
  person,
  db,
}) => {
  const word = randomUUID().slice(0, 8);
  const [researcher, editor, second] = [
    await person("researcher"),
    await person("editor"),
    await person("editor"),
  ];
  const verified = await insertAssessed(
    db,
    { wording: `Washington drafted the ${word} plan`, author: researcher },
    editor,
  );
  const open = await insertClaim(db, { wording: `Moscow drafted the ${word} plan`, author: researcher });
  const waiting = await insertAssessed(
    db,
    { wording: `A bank drafted the ${word} plan`, author: researcher, verdict: "insufficient" },
    null,
  );
  const page = await as(researcher);
  for (const { number } of [open, waiting]) {
    const dossier = new Dossier(page, number);
    await dossier.open();
    await dossier.press("Shift+L", dossier.dialog);
    await dossier.dialog.getByRole("combobox", { name: /^The other claim/ }).fill(`C-${verified.number}`);
    await dossier.dialog.getByRole("option", { name: `Washington drafted the ${word} plan` }).click();
    await dossier.dialog.getByRole("button", { name: "Relate the two" }).click();
    await expect(dossier.dialog).toBeHidden();
    await expect(dossier.claim).toContainText(`Contradicts C-${verified.number}, which is verified.`);
  }
  await new Dossier(page, open.number).open();
  const assessment = (on: typeof page) =>
    on
      .getByRole("region", { name: "Assessment" })
      .or(on.locator("section", { hasText: "Assessment" }).last());
  await expect(assessment(page)).toContainText("A claim that is verified contradicts this one.");

  const signing = await as(second);
  const dossier = new Dossier(signing, waiting.number);
  await dossier.open();
  await expect(assessment(signing)).toContainText("A claim that is verified contradicts this one.");
  await dossier.press("s", dossier.dialog);
  await expect(dossier.dialog).toContainText(`C-${verified.number} is verified and contradicts it.`);
});

test("a correction is appended to what was signed off, and reaches the claim, its history and every export", async ({
  as,
  person,
  db,
}) => {
  const word = randomUUID().slice(0, 8);
  const [author, editor] = [await person("researcher"), await person("editor")];
  const storyId = await insertStory(db, { title: `Corrected ${word}`, author });
  const { number } = await insertAssessed(
    db,
    { wording: `The ${word} plan has 28 points`, author, storyId },
    editor,
  );
  const page = await as(editor);
  const dossier = new Dossier(page, number);
  await dossier.open();
  await dossier.press("Shift+K", dossier.dialog);
  await expect(dossier.dialog.getByLabel("What was said")).toHaveValue(`The ${word} plan has 28 points`);
  await dossier.dialog.getByLabel("What is said now").fill(`The ${word} plan has 22 points`);
  const save = dossier.dialog.getByRole("button", { name: "Add the correction" });
  await save.click();
  await expect(dossier.dialog.getByText("Say why.")).toBeVisible();
  await expectNoAxeViolations(page);
  await dossier.dialog.getByLabel("Why").fill("The letter was read too fast.");
  await dossier.dialog.getByLabel("When the published text was corrected").fill("2026-11-20T10:00");
  await save.click();
  await expect(dossier.dialog).toBeHidden();
  await expect(dossier.claim.getByRole("heading", { name: "Corrections" })).toBeVisible();
  await expect(dossier.claim).toContainText("The letter was read too fast.");
  await dossier.isAt("signed off");
  await expectNoAxeViolations(page);

  await page.goto(`/stories/${storyId}/annotated`);
  await expect(page.getByRole("table")).toContainText(
    `Correction: “The ${word} plan has 28 points” became “The ${word} plan has 22 points”. The letter was read too fast.`,
  );
  const file = async (format: string) =>
    (await page.request.get(`/export/claims?format=${format}&scope=signed&story=${storyId}`)).text();
  expect(await file("csv")).toContain(`1. The ${word} plan has 22 points`);
  const { claims } = JSON.parse(await file("json"));
  expect(claims[0].corrections).toMatchObject([
    { kind: "correction", reason: "The letter was read too fast.", publishedAt: "2026-11-20T09:00:00.000Z" },
  ]);
  expect(claims[0].wording).toBe(`The ${word} plan has 28 points`);
  await page.goto(`/claims/C-${number}/history`);
  await expect(page.getByText("corrected what was signed off")).toBeVisible();
});

test("a claim that falls flags what depends on it: on the claim, in the lists, and before publishing", async ({
  as,
  person,
  db,
}) => {
  const word = randomUUID().slice(0, 8);
  const [author, editor] = [await person("researcher"), await person("editor")];
  const storyId = await insertStory(db, { title: `Resting ${word}`, author });
  const base = await insertClaim(db, { wording: `The ${word} letter exists`, author, storyId });
  const resting = await insertAssessed(
    db,
    { wording: `The ${word} letter names a bank`, author, assignee: author, storyId },
    editor,
  );
  await db`insert into "ClaimRelation" ("id", "fromClaimId", "toClaimId", "kind", "requestId", "assertedById")
    values (${randomUUID()}, ${resting.id}, ${base.id}, 'depends_on', ${randomUUID()}, ${author.id})`;
  const page = await as(editor);
  const fallen = `Depends on C-${base.number}, which has been cut.`;
  await page.goto(`/claims?story=${storyId}`);
  await expect(page.getByRole("row")).toHaveCount(3);
  await expect(page.getByRole("table")).not.toContainText("Depends on");

  const dossier = new Dossier(page, base.number);
  await dossier.open();
  await dossier.answer("Cut the claim", "Why", "Nobody has seen the letter.");
  await dossier.isAt("cut");
  await new Dossier(page, resting.number).open();
  await expect(dossier.claim).toContainText(`Look at this claim again. ${fallen}`);
  await page.goto(`/claims?story=${storyId}`);
  await expect(page.getByRole("row", { name: `C-${resting.number}` })).toContainText(fallen);
  await expectNoAxeViolations(page);
  await page.goto(`/stories/${storyId}`);
  await expect(page.getByRole("region", { name: "Claims" })).toContainText(fallen);
  await expect(page.getByRole("region", { name: "Ready to publish" })).toContainText(
    `C-${resting.number} depends on a claim that has fallen`,
  );
  await expectNoAxeViolations(page);
  const theirs = await as(author);
  await theirs.goto("/desk");
  const again = theirs.getByRole("region", { name: "To look at again" });
  await expect(again.getByRole("link", { name: `The ${word} letter names a bank` })).toBeVisible();
  await again.getByRole("link", { name: "1 claim in the table" }).click();
  await expect(theirs.getByRole("row", { name: `C-${resting.number}` })).toContainText(fallen);
});

test("a claim of two stories that is changed flags both, on the story and on the desk, until somebody has looked", async ({
  as,
  person,
  db,
}) => {
  const word = randomUUID().slice(0, 8);
  const [author, editor] = [await person("researcher"), await person("editor")];
  const [one, other] = [
    await insertStory(db, { title: `One ${word}`, author }),
    await insertStory(db, { title: `Other ${word}`, author: editor }),
  ];
  const { id, number } = await insertAssessed(
    db,
    { wording: `The ${word} letter exists`, author, storyId: one },
    editor,
  );
  await db`insert into "Placement" ("id", "claimId", "storyId") values (${randomUUID()}, ${id}, ${other})`;
  const page = await as(editor);
  const dossier = new Dossier(page, number);
  await dossier.open();
  await dossier.answer("Reopen", "Why", "The letter was withdrawn.");

  const theirs = await as(author);
  await theirs.goto("/desk");
  const desk = theirs.getByRole("region", { name: "Changed elsewhere" });
  await expect(desk).toContainText("1 claim");
  await desk.getByRole("link", { name: `One ${word}` }).click();
  const changed = theirs.getByRole("region", { name: "Changed claims" });
  await expect(changed).toContainText(
    `C-${number} was reopened by ${editor.name}, just now: The letter was withdrawn.`,
  );
  await expectNoAxeViolations(theirs);
  await changed.getByRole("button", { name: "Looked at" }).click();
  await theirs.getByRole("dialog").getByRole("button", { name: "Looked at" }).click();
  await expect(changed).toBeHidden();
  await theirs.goto("/desk");
  // Who logged the claim has a part in the other story, too, where nobody has looked yet.
  await expect(desk.getByRole("link", { name: `Other ${word}` })).toBeVisible();
  await expect(desk.getByRole("link", { name: `One ${word}` })).toBeHidden();
  await page.goto(`/stories/${other}`);
  await expect(page.getByRole("region", { name: "Changed claims" })).toContainText(
    "The letter was withdrawn.",
  );
});
