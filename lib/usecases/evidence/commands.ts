import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import { nextStage } from "@/lib/domain/claims/workflow";
import type { Stance } from "@/lib/domain/evidence/vocabulary";
import type { EvidenceId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { evidenceChangeReopens } from "@/lib/domain/verification/reopening";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { assessedVerdict } from "../claims/assessed-verdict";
import { type ClaimState, loadClaim } from "../claims/load";
import { reopenByChange } from "../claims/reopen-by-change";
import { appendEvent, changedFields } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { identitySaidOf } from "../identities/guard";
import { pinPassage } from "../passages/pin";
import { deciding, evidenceFacts, formFacts, loadEvidence, wordsRead } from "./load";
import {
  dropUnusedPassage,
  findOrMakePassage,
  hasLineageOfItsOwn,
  passageFor,
  relocatedPassage,
} from "./passages";
import type { AddEvidence, EditEvidence, RemoveEvidence } from "./schema";

/**
 * Adds a passage to a claim as evidence, with its source and outlet if they are new: all of it or nothing. Work on the
 * claim has begun then. An item that decides (supports, in part, refutes) changes what was assessed, so it withdraws a
 * pending verdict and reopens a signed-off claim (G6); context and silence do neither.
 */
export async function addEvidence(
  actor: Actor,
  input: AddEvidence,
): Promise<Result<{ evidenceId: EvidenceId }>> {
  return inTransaction((tx) => addOneEvidence(tx, actor, input));
}

/** The same in the transaction of a command that does more. */
export async function addOneEvidence(
  tx: Transaction,
  actor: Actor,
  input: AddEvidence,
): Promise<Result<{ evidenceId: EvidenceId }>> {
  if (!can(actor, "evidence.add")) return refuse({ code: "notAllowed", permission: "evidence.add" });
  const claim = await loadClaim(tx, actor, input.claimId);
  if (!claim) return refuse("notFound");
  const { claimId, requestId, stance, basis, primary, note } = input;
  const same = await tx.evidence.findFirst({
    where: { requestId, claimId, addedById: actor.personId },
    select: { id: true },
  });
  if (same) return done({ evidenceId: same.id as EvidenceId });
  if (claim.stage === "cut") return refuse("claimIsCut");

  const passage = await passageFor(tx, actor, input);
  if (!passage.ok) return passage;
  const said = await identitySaidOf(tx, actor, passage.value.sourceId, wordsRead(note, passage.value));
  if (said) return refuse(said);
  const [evidence] = await tx.evidence.createManyAndReturn({
    data: [
      {
        ...{ claimId, requestId, stance, basis, primary, note },
        passageId: passage.value.id,
        addedById: actor.personId,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!evidence) return refuse("passageAlreadyUsed");
  const after = { stance, basis, primary, note, passage: passage.value };
  const begun = await beginWork(tx, claim);
  await appendEvent(tx, actor, {
    kind: "evidence.added",
    claimId,
    ...(begun ? { before: { stage: claim.stage } } : {}),
    after: { ...evidenceFacts(after), ...(begun ? { stage: begun } : {}) },
  });
  await pinPassage(tx, actor, passage.value.id, passage.value.selectedAt);
  if (evidenceChangeReopens(null, deciding(after), await assessedVerdict(tx, claim)))
    await reopenByChange(tx, actor, claim, "Evidence that decides the claim was added.");
  return done({ evidenceId: evidence.id as EvidenceId });
}

/**
 * Changes what is said of a piece of evidence, or its words. A passage may be evidence for several claims, and each was
 * judged on the words as they stood: other words make another passage for this claim, and the others keep theirs.
 */
export async function editEvidence(actor: Actor, input: EditEvidence): Promise<Result<{ version: number }>> {
  if (!can(actor, "evidence.edit")) return refuse({ code: "notAllowed", permission: "evidence.edit" });
  return inTransaction(async (tx) => {
    const loaded = await loadEvidence(tx, actor, input.evidenceId);
    if (!loaded) return refuse("notFound");
    const { claim, evidence: before } = loaded;
    const { evidenceId, stance, basis, primary, note } = input;
    const passage =
      (await relocatedPassage(tx, before.passage, input, claim.id)) ??
      (await findOrMakePassage(tx, actor, before.passage.sourceId, input, claim.id));
    const after = { stance, basis, primary, note, passage };
    const change = changedFields(evidenceFacts(before), evidenceFacts(after));
    if (!change) return done({ version: before.version });
    const said = await identitySaidOf(tx, actor, passage.sourceId, wordsRead(note, passage));
    if (said) return refuse(said);
    if (before.version !== input.version)
      return refuse(await changedMeanwhile(tx, { claimId: claim.id }, formFacts(before), before.version));
    if (claim.stage === "cut") return refuse("claimIsCut");
    if (passage.id !== before.passage.id) {
      const used = { claimId: claim.id, passageId: passage.id };
      if ((await tx.evidence.count({ where: used })) > 0) return refuse("passageAlreadyUsed");
    }
    await tx.evidence.update({
      where: { id: evidenceId },
      data: {
        ...{ stance, basis, primary, note, passageId: passage.id },
        ...(isAnswered(before, after) ? {} : UNANSWERED),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const losesLineage =
      passage.id !== before.passage.id && (await hasLineageOfItsOwn(tx, before.passage.id));
    if (passage.id !== before.passage.id) await dropUnusedPassage(tx, before.passage.id);
    await appendEvent(tx, actor, { kind: "evidence.edited", claimId: claim.id, ...change });
    await pinPassage(tx, actor, passage.id);
    const verdict = await assessedVerdict(tx, claim);
    const isNew = losesLineage && evidenceChangeReopens(deciding(before), null, verdict);
    if (isNew || evidenceChangeReopens(deciding(before), deciding(after), verdict))
      await reopenByChange(tx, actor, claim, "Evidence that decides the claim was changed.");
    return done({ version: before.version + 1 });
  });
}

/** Takes a piece of evidence off its claim. Its passage stays with the source; assessments keep their copy. */
export async function removeEvidence(actor: Actor, input: RemoveEvidence): Promise<Result> {
  if (!can(actor, "evidence.edit")) return refuse({ code: "notAllowed", permission: "evidence.edit" });
  return inTransaction(async (tx) => {
    const loaded = await loadEvidence(tx, actor, input.evidenceId);
    if (!loaded) return refuse("notFound");
    const { claim, evidence } = loaded;
    if (claim.stage === "cut") return refuse("claimIsCut");
    await tx.evidence.delete({ where: { id: input.evidenceId }, select: { id: true } });
    await appendEvent(tx, actor, {
      kind: "evidence.removed",
      claimId: claim.id,
      before: evidenceFacts(evidence),
      reason: input.reason,
    });
    if (evidenceChangeReopens(deciding(evidence), null, await assessedVerdict(tx, claim)))
      await reopenByChange(tx, actor, claim, "Evidence that decides the claim was removed.");
    return done();
  });
}

/** An answer was given to these words, which refuted the claim. */
function isAnswered(before: { passage: { id: string } }, after: { stance: Stance; passage: { id: string } }) {
  return after.stance === "refutes" && before.passage.id === after.passage.id;
}

const UNANSWERED = { answer: "", answeredById: null, answeredAt: null } as const;

/** The first evidence takes an open claim into research; the new stage, or null when it stays. */
async function beginWork(tx: Transaction, claim: ClaimState): Promise<Stage | null> {
  const stage = nextStage(claim.stage, "evidenceAdded", claim.signedAssessmentId !== null);
  if (stage === null || stage === claim.stage) return null;
  await tx.claim.update({ where: { id: claim.id }, data: { stage }, select: { id: true } });
  return stage;
}
