import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { proposeVerdict, signOffClaim } from "../assessments/commands";
import { proposeVerdictSchema } from "../assessments/schema";
import { assignClaims } from "../ledger/commands";
import { editSource } from "../sources/commands";
import { editSourceSchema } from "../sources/schema";
import { testDatabase } from "../testing/database";
import { makeDesk } from "../testing/desk";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { must } from "../testing/must";
import { makeActor } from "../testing/rows";
import { editClaim, placeClaim } from "./commands";
import { putWordsBack } from "./put-words-back";
import { editClaimSchema } from "./schema";
import { takeBackClaim } from "./take-back";

testDatabase();

const state = (claimId: string) =>
  database().claim.findUniqueOrThrow({
    where: { id: claimId },
    select: {
      stage: true,
      placements: { select: { spans: { select: { startOffset: true, endOffset: true } } } },
    },
  });
const refusalOf = (answer: { ok: boolean; refusal?: { code: string } }) => answer.refusal?.code ?? null;

describe("taking a claim back", () => {
  test("cuts it and frees its words, by whoever logged it", async () => {
    const desk = await makeDesk();
    const claim = await makeClaim(desk.researcher, {
      storyId: desk.storyId,
      span: { draftId: desk.draftId, start: 0, end: 8 },
    });
    expect(must(await takeBackClaim(desk.researcher, claim))).toEqual({ number: claim.number });
    expect(await state(claim.claimId)).toEqual({ stage: "cut", placements: [{ spans: [] }] });
    const [event] = await database().auditEvent.findMany({
      where: { claimId: claim.claimId },
      orderBy: { id: "desc" },
      take: 1,
    });
    expect(event).toMatchObject({ kind: "claim.cut", reason: "Taken back.", after: { stage: "cut" } });
    expect(refusalOf(await takeBackClaim(desk.researcher, claim))).toBe("claimIsCut");
  });

  test.each<[string, (claimId: string, author: Actor, other: Actor) => Promise<unknown>]>([
    ["evidence", (claimId, author) => makeEvidence(author, claimId)],
    [
      "a verdict",
      (claimId, author) => {
        const proposal = { claimId, claimVersion: 1, verdict: "not_checkable", rationale: "An opinion." };
        return proposeVerdict(author, proposeVerdictSchema.parse(proposal)).then(must);
      },
    ],
    [
      "somebody else's edit",
      (claimId, _, other) =>
        editClaim(other, editClaimSchema.parse({ claimId, version: 1, wording: "Better" })).then(must),
    ],
    [
      "somebody else who assigned it",
      (claimId, _, other) =>
        assignClaims(other, { claimIds: [claimId], assigneeId: other.personId }).then(must),
    ],
  ])("is refused once it has %s", async (_, work) => {
    const [author, other] = await Promise.all([makeActor("researcher"), makeActor("editor")]);
    const claim = await makeClaim(author);
    await work(claim.claimId, author, other);
    expect(refusalOf(await takeBackClaim(author, claim))).toBe("claimHasWork");
    expect((await state(claim.claimId)).stage).not.toBe("cut");
  });

  test("of somebody else's claim is not allowed, not even to an editor", async () => {
    const [author, editor] = await Promise.all([makeActor("researcher"), makeActor("editor")]);
    expect(refusalOf(await takeBackClaim(editor, await makeClaim(author)))).toBe("notAllowed");
  });

  test("is refused while it stands in a story that one may not see", async () => {
    const [desk, hidden] = await Promise.all([makeDesk(), makeDesk({ restricted: true })]);
    const { claimId } = await makeClaim(desk.researcher, { storyId: desk.storyId });
    await database().placement.create({ data: { claimId, storyId: hidden.storyId } });
    expect(refusalOf(await takeBackClaim(desk.researcher, { claimId }))).toBe("claimHasWork");
  });

  test("one's own edit is no hindrance", async () => {
    const author = await makeActor("researcher");
    const { claimId } = await makeClaim(author);
    must(await editClaim(author, editClaimSchema.parse({ claimId, version: 1, wording: "Better" })));
    expect(refusalOf(await takeBackClaim(author, { claimId }))).toBeNull();
  });
});

describe("putting words back", () => {
  const now = { start: 24, end: 47 };
  const there = { startOffset: 0, endOffset: 22 };

  async function moved(make: "claim" | "pending" | "signed") {
    const desk = await makeDesk();
    const { claimId } = await desk[make]();
    const { storyId, draftId, editor } = desk;
    must(await placeClaim(editor, { claimId, storyId, span: { draftId, ...now } }));
    return { desk, claimId, input: { claimId, storyId, draftId, now, back: { start: 0, end: 22 } } };
  }

  test.each([
    ["claim", "open"],
    ["pending", "awaiting_review"],
    ["signed", "signed_off"],
  ] as const)("of a %s gives back its place and its stage", async (make, stage) => {
    const { desk, claimId, input } = await moved(make);
    must(await putWordsBack(desk.editor, input));
    expect(await state(claimId)).toEqual({ stage, placements: [{ spans: [there] }] });
    const pending = await database().assessment.count({ where: { claimId, state: "pending" } });
    expect(pending).toBe(make === "pending" ? 1 : 0);
  });

  test("a proposal put back can be signed off", async () => {
    const desk = await makeDesk();
    const { claimId, assessmentId } = await desk.pending();
    const { storyId, draftId, editor } = desk;
    const mover = await makeActor("researcher");
    must(await placeClaim(mover, { claimId, storyId, span: { draftId, ...now } }));
    must(await putWordsBack(mover, { claimId, storyId, draftId, now, back: { start: 0, end: 22 } }));
    must(await signOffClaim(editor, { assessmentId, note: "" }));
  });

  test("of a claim that had no place leaves it without one", async () => {
    const desk = await makeDesk();
    const { claimId } = await makeClaim(desk.researcher, { storyId: desk.storyId });
    const { storyId, draftId, researcher } = desk;
    must(await placeClaim(researcher, { claimId, storyId, span: { draftId, ...now } }));
    must(await putWordsBack(researcher, { claimId, storyId, draftId, now, back: null }));
    expect(await state(claimId)).toEqual({ stage: "open", placements: [{ spans: [] }] });
  });

  test("is too late when something happened since, or somebody else did it", async () => {
    const { desk, claimId, input } = await moved("signed");
    expect(refusalOf(await putWordsBack(desk.researcher, input))).toBe("undoTooLate");
    expect(refusalOf(await putWordsBack(desk.editor, { ...input, now: { start: 24, end: 30 } }))).toBe(
      "undoTooLate",
    );
    must(await editClaim(desk.editor, editClaimSchema.parse({ claimId, version: 1, wording: "Better" })));
    expect(refusalOf(await putWordsBack(desk.editor, input))).toBe("undoTooLate");
    expect((await state(claimId)).stage).toBe("reopened");
  });

  test.each<[string, object]>([
    ["words where it never stood", { back: { start: 24, end: 34 } }],
    ["no place, which it had", { back: null }],
  ])("gives no sign-off to %s", async (_, change) => {
    const { desk, claimId, input } = await moved("signed");
    expect(refusalOf(await putWordsBack(desk.editor, { ...input, ...change }))).toBe("undoTooLate");
    expect((await state(claimId)).stage).toBe("reopened");
  });

  test("is too late once a source of it was edited", async () => {
    const desk = await makeDesk();
    const { claimId, sourceId } = await desk.signed();
    const { storyId, draftId, editor, researcher } = desk;
    must(await placeClaim(editor, { claimId, storyId, span: { draftId, ...now } }));
    const edit = { sourceId, version: 1, title: "The document", kind: "interview_anonymous" };
    must(await editSource(researcher, editSourceSchema.parse(edit)));
    const input = { claimId, storyId, draftId, now, back: { start: 0, end: 22 } };
    expect(refusalOf(await putWordsBack(editor, input))).toBe("undoTooLate");
  });
});
