import { describe, expect, test } from "vitest";
import type { RelationKind } from "@/lib/domain/relations/vocabulary";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, withdrawProposal } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { editEvidence } from "../evidence/commands";
import { editEvidenceSchema } from "../evidence/schema";
import { readRewriters } from "../history/rewriters";
import { testDatabase } from "../testing/database";
import { makeDesk } from "../testing/desk";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor, makeStory } from "../testing/rows";
import { editClaim } from "./commands";
import { putIntoStory } from "./into-story";
import { mergeClaims } from "./merge";
import { readMergeChoices } from "./merge-choices";
import { editClaimSchema } from "./schema";

testDatabase();

const refusalOf = (answer: { ok: boolean; refusal?: { code: string } }) => answer.refusal?.code ?? null;

/** C-a on "The plan", C-b on "28 points", of one draft. */
async function twoClaims() {
  const desk = await makeDesk();
  const { storyId, draftId, researcher } = desk;
  const a = await makeClaim(researcher, { storyId, span: { draftId, start: 0, end: 8 } });
  const b = await makeClaim(researcher, { storyId, wording: "28", span: { draftId, start: 13, end: 22 } });
  return { desk, a, b, input: { claimId: b.claimId, intoId: a.claimId, storyId } };
}

const state = (id: string) =>
  database().claim.findUniqueOrThrow({
    where: { id },
    select: {
      stage: true,
      legalRisk: true,
      evidence: { select: { passageId: true, addedById: true }, orderBy: { id: "asc" } },
      placements: { select: { spans: { select: { startOffset: true, endOffset: true } } } },
    },
  });

const lastEvent = (claimId: string) =>
  database().auditEvent.findFirstOrThrow({ where: { claimId }, orderBy: { id: "desc" } });

describe("merging", () => {
  test("one claim stands on the words of both with the evidence of both, the other is cut", async () => {
    const { desk, a, b, input } = await twoClaims();
    const other = await makeActor("researcher");
    const shared = await makeEvidence(desk.researcher, a.claimId);
    const own = await makeEvidence(other, b.claimId, { outlet: "Axios" });
    await database().evidence.create({
      data: {
        ...{ claimId: b.claimId, passageId: shared.passageId, stance: "supports", basis: "inferred" },
        ...{ requestId: crypto.randomUUID(), addedById: other.personId },
      },
    });
    expect(must(await mergeClaims(desk.researcher, input))).toEqual({ number: b.number, into: a.number });

    const into = await state(a.claimId);
    expect(into).toMatchObject({
      stage: "researching",
      placements: [{ spans: [{ startOffset: 0, endOffset: 22 }] }],
    });
    expect(into.evidence.map(({ passageId }) => passageId)).toEqual([shared.passageId, own.passageId]);
    expect(into.evidence[1]?.addedById).toBe(other.personId);
    expect(await state(b.claimId)).toMatchObject({ stage: "cut", placements: [{ spans: [] }] });
    expect(await lastEvent(b.claimId)).toMatchObject({
      kind: "claim.merged",
      reason: `Merged into C-${a.number}.`,
    });
    expect(await lastEvent(a.claimId)).toMatchObject({
      kind: "claim.merged",
      before: { words: "The plan" },
      after: { mergedFrom: `C-${b.number}`, words: "The plan has 28 points", items: 1 },
    });
  });

  test("what stood between the merged claim and others stands between them and the one that stays", async () => {
    const { desk, a, b, input } = await twoClaims();
    const [c, d] = [await makeClaim(desk.researcher), await makeClaim(desk.researcher)];
    const say = (from: { claimId: string }, kind: RelationKind, to: { claimId: string }) =>
      database().claimRelation.create({
        data: {
          ...{ fromClaimId: from.claimId, toClaimId: to.claimId, kind, note: "As said." },
          ...{ requestId: crypto.randomUUID(), assertedById: desk.editor.personId },
        },
      });
    await say(b, "duplicates", a);
    await say(c, "depends_on", b);
    await say(d, "contradicts", b);
    await say(a, "contradicts", d);
    must(await mergeClaims(desk.researcher, input));
    const standing = await database().claimRelation.findMany({
      where: { takenBackAt: null, OR: [{ fromClaim: { authorId: desk.researcher.personId } }] },
      orderBy: { id: "asc" },
      select: { fromClaimId: true, kind: true, toClaimId: true, assertedById: true, note: true },
    });
    const said = { assertedById: desk.editor.personId, note: "As said." };
    expect(standing).toEqual([
      { fromClaimId: a.claimId, kind: "contradicts", toClaimId: d.claimId, ...said },
      { fromClaimId: c.claimId, kind: "depends_on", toClaimId: a.claimId, ...said },
    ]);
    expect(await lastEvent(c.claimId)).toMatchObject({
      kind: "claim.related",
      reason: `C-${b.number} was merged into C-${a.number}.`,
    });
    expect(await lastEvent(b.claimId)).toMatchObject({ kind: "claim.merged" });
  });

  test("sent twice, it is done once", async () => {
    const { desk, a, input } = await twoClaims();
    const [one, other] = await Promise.all([
      mergeClaims(desk.researcher, input),
      mergeClaims(desk.researcher, input),
    ]);
    expect(must(other)).toEqual(must(one));
    expect(await database().auditEvent.count({ where: { claimId: a.claimId, kind: "claim.merged" } })).toBe(
      1,
    );
  });

  test("two that are merged into each other at once: one of them stays", async () => {
    const { desk, a, b, input } = await twoClaims();
    const back = { ...input, claimId: a.claimId, intoId: b.claimId };
    const answers = await Promise.all([mergeClaims(desk.researcher, input), mergeClaims(desk.editor, back)]);
    expect(answers.map(refusalOf).sort()).toEqual([null, "mergeDecided"].sort());
  });

  test("a legal risk comes along", async () => {
    const { desk, a, b, input } = await twoClaims();
    const risky = { claimId: b.claimId, version: 1, wording: "28", legalRisk: true };
    must(await editClaim(desk.researcher, editClaimSchema.parse(risky)));
    must(await mergeClaims(desk.researcher, input));
    expect((await state(a.claimId)).legalRisk).toBe(true);
  });

  test("who rewrote evidence that comes along counts as its author", async () => {
    const { desk, a, b, input } = await twoClaims();
    const { evidenceId } = await makeEvidence(desk.researcher, b.claimId);
    const rewritten = {
      evidenceId,
      version: 1,
      passageIs: "words",
      exact: "It has 28.",
      stance: "supports",
      basis: "inferred",
    };
    must(await editEvidence(desk.editor, editEvidenceSchema.parse(rewritten)));
    must(await mergeClaims(desk.researcher, input));
    expect((await readRewriters(a.claimId)).ofEvidence).toEqual([desk.editor.personId]);
  });

  test("of what awaits sign-off, is signed off or cut is refused", async () => {
    const desk = await makeDesk();
    const { storyId, editor } = desk;
    const [open, pending, signed] = [await desk.claim(), await desk.pending(), await desk.signed()];
    for (const { claimId } of [pending, signed]) {
      expect(refusalOf(await mergeClaims(editor, { claimId, intoId: open.claimId, storyId }))).toBe(
        "mergeDecided",
      );
      expect(refusalOf(await mergeClaims(editor, { claimId: open.claimId, intoId: claimId, storyId }))).toBe(
        "mergeDecided",
      );
    }
    expect((await state(open.claimId)).stage).toBe("open");
  });

  test("of what was assessed once is for editors", async () => {
    const { desk, a, input } = await twoClaims();
    const proposal = {
      claimId: a.claimId,
      claimVersion: 1,
      verdict: "not_checkable",
      rationale: "An opinion.",
    };
    const { assessmentId } = must(
      await proposeVerdict(desk.researcher, proposeVerdictSchema.parse(proposal)),
    );
    must(await withdrawProposal(desk.researcher, { assessmentId }));
    expect(refusalOf(await mergeClaims(desk.researcher, input))).toBe("notAllowed");
    expect(refusalOf(await mergeClaims(desk.editor, input))).toBeNull();
  });

  test("of a claim that another story holds is refused, and one of another story is not found", async () => {
    const { desk, b, input } = await twoClaims();
    const elsewhere = await makeStory(desk.researcher, { text: "Another story." });
    must(await putIntoStory(desk.researcher, { claimId: b.claimId, storyId: elsewhere.storyId }));
    expect(refusalOf(await mergeClaims(desk.editor, input))).toBe("mergeElsewhere");
    expect(refusalOf(await mergeClaims(desk.editor, { ...input, storyId: elsewhere.storyId }))).toBe(
      "notFound",
    );
  });
});

describe("the claims to choose from", () => {
  test("are those that can be merged, the nearest first, with what will happen", async () => {
    const { desk, a, b } = await twoClaims();
    const { storyId, draftId, researcher } = desk;
    const far = await makeClaim(researcher, { storyId, span: { draftId, start: 42, end: 47 } });
    const unplaced = await makeClaim(researcher, { storyId });
    await desk.signed();
    const choices = await readMergeChoices(researcher, { claimId: b.claimId, storyId });
    expect(choices.map(({ number }) => number)).toEqual([a.number, far.number, unplaced.number]);
    expect(choices[0]?.willHappen).toEqual([
      `C-${b.number} is cut, with the reason “Merged into C-${a.number}.” C-${a.number} keeps its wording.`,
      `C-${a.number} will stand on “The plan has 28 points”.`,
      `C-${b.number} has no evidence to take along.`,
    ]);
  });

  test("of a claim that is signed off there are none", async () => {
    const desk = await makeDesk();
    const { claimId } = await desk.signed();
    await desk.claim();
    expect(await readMergeChoices(desk.editor, { claimId, storyId: desk.storyId })).toEqual([]);
  });
});
