import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { cutClaim, restoreClaim } from "../claims/commands";
import { claimAsItStands, eventKindsOf } from "../testing/claim-state";
import { testDatabase } from "../testing/database";
import { makeClaim, makeEvidence } from "../testing/evidence-rows";
import { makeActor } from "../testing/rows";
import { proposeVerdict, reopenClaim, signOffClaim } from "./commands";
import { proposeVerdictSchema } from "./schema";

testDatabase();

let researcher: Actor;
let other: Actor;
let editor: Actor;
let secondEditor: Actor;
let claimId: string;

/** A claim with evidence on both sides, so that it can be proposed as disputed or refuted. */
beforeEach(async () => {
  researcher = await makeActor("researcher");
  other = await makeActor("researcher");
  editor = await makeActor("editor");
  secondEditor = await makeActor("editor");
  ({ claimId } = await makeClaim(researcher));
  await makeEvidence(researcher, claimId, { outlet: "Reuters" });
  await makeEvidence(researcher, claimId, { outlet: "X", stance: "refutes" });
});

const proposal = (more: object = {}) =>
  proposeVerdictSchema.parse({
    claimId,
    claimVersion: 1,
    verdict: "disputed",
    rationale: "Reuters says so, Rubio denies it.",
    ...more,
  });

async function proposed(more: object = {}): Promise<string> {
  const result = await proposeVerdict(researcher, proposal(more));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value.assessmentId;
}

test("an editor reopens a signed-off claim; the assessment stays and can be replaced", async () => {
  const first = await proposed();
  await signOffClaim(editor, { assessmentId: first, note: "" });
  expect(await proposeVerdict(other, proposal())).toMatchObject({ refusal: { code: "alreadySignedOff" } });
  expect(await reopenClaim(researcher, { claimId, reason: "New." })).toMatchObject({
    refusal: { code: "notAllowed" },
  });
  expect(await reopenClaim(editor, { claimId, reason: "New." })).toMatchObject({ ok: true });
  expect(await reopenClaim(editor, { claimId, reason: "New." })).toMatchObject({
    refusal: { code: "notSignedOff" },
  });
  expect(await claimAsItStands(claimId)).toEqual({
    stage: "reopened",
    verdict: "disputed",
    signedAssessmentId: first,
  });
  const second = await proposed({ verdict: "refuted", rationale: "Withdrawn by Reuters." });
  await signOffClaim(secondEditor, { assessmentId: second, note: "" });
  expect(await claimAsItStands(claimId)).toEqual({
    stage: "signed_off",
    verdict: "refuted",
    signedAssessmentId: second,
  });
  expect(await database().assessment.findUniqueOrThrow({ where: { id: first } })).toMatchObject({
    state: "signed_off",
    verdict: "disputed",
  });
});

test("cutting withdraws what waits; a cut claim takes nothing until it is restored", async () => {
  const assessmentId = await proposed();
  expect(await cutClaim(researcher, { claimId, reason: "Out." })).toMatchObject({
    refusal: { code: "notAllowed" },
  });
  expect(await cutClaim(editor, { claimId, reason: "Out." })).toMatchObject({ ok: true });
  expect(await claimAsItStands(claimId)).toMatchObject({ stage: "cut" });
  expect(await database().assessment.findUniqueOrThrow({ where: { id: assessmentId } })).toMatchObject({
    state: "withdrawn",
  });
  expect(await proposeVerdict(researcher, proposal())).toMatchObject({ refusal: { code: "claimIsCut" } });
  expect(await signOffClaim(editor, { assessmentId, note: "" })).toMatchObject({
    refusal: { code: "notAwaitingReview" },
  });
  expect(await cutClaim(editor, { claimId, reason: "Out." })).toMatchObject({
    refusal: { code: "claimIsCut" },
  });
  expect(await restoreClaim(editor, { claimId, reason: "Back." })).toMatchObject({ ok: true });
  expect(await claimAsItStands(claimId)).toMatchObject({ stage: "open" });
  expect(await restoreClaim(editor, { claimId, reason: "Back." })).toMatchObject({
    refusal: { code: "claimIsNotCut" },
  });
  expect((await eventKindsOf(claimId)).slice(-4)).toEqual([
    "assessment.proposed",
    "assessment.withdrawn",
    "claim.cut",
    "claim.restored",
  ]);
});
