import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { type Merging, mergeClaimsInto, mergeProblem } from "@/lib/domain/claims/merge-claims";
import { claimReference } from "@/lib/domain/claims/reference";
import { nextStage } from "@/lib/domain/claims/workflow";
import { wordsAt } from "@/lib/domain/drafts/text-span";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { REWRITERS_TAKEN_IN, readRewriters } from "../history/rewriters";
import { holdNewestDraft, type NewestDraft } from "../stories/newest-draft";
import { carryRelations } from "./merge-relations";
import { type LoadedMerging, loadMerging } from "./merging";
import type { MergeClaims } from "./schema";

type Merged = { number: number; into: number };

/**
 * Makes two claims of a story one: the one that stays stands on the words of both and has the evidence of both, the
 * other is cut. Sent twice, it is done once.
 */
export async function mergeClaims(actor: Actor, input: MergeClaims): Promise<Result<Merged>> {
  const { claimId, intoId, storyId } = input;
  return inTransaction(async (tx) => {
    const newest = await holdNewestDraft(tx, actor, storyId);
    if (!newest) return refuse("notFound");
    const load = (id: string) => loadMerging(tx, actor, { claimId: id, storyId, draftId: newest.id });
    // Always the same one first, so that two merges of the same claims cannot wait for each other.
    const loaded = new Map<string, LoadedMerging | null>();
    for (const id of [claimId, intoId].sort()) loaded.set(id, await load(id));
    const [merged, into] = [loaded.get(claimId), loaded.get(intoId)];
    if (!merged || !into) return refuse("notFound");

    const permission = "claim.merge";
    const assessed = await tx.assessment.count({ where: { claimId: { in: [claimId, intoId] } } });
    if (!can(actor, permission, { neverAssessed: assessed === 0 }))
      return refuse({ code: "notAllowed", permission });
    const answer = { number: merged.claim.number, into: into.claim.number };
    if (await wasDone(tx, actor, merged, into)) return done(answer);
    const problem = mergeProblem(merged.claim, into.claim);
    if (problem) return refuse(problem);

    const merging = mergeClaimsInto(merged.claim, into.claim);
    await copyEvidence(tx, merging.passageIds, claimId, intoId);
    // Who was asked about it was asked about what it says, wherever that is logged from now on.
    await tx.inquiry.updateMany({ where: { claimId }, data: { claimId: intoId } });
    await carryRelations(tx, actor, {
      ...{ mergedId: claimId, intoId },
      why: `${claimReference(merged.claim.number)} was merged into ${claimReference(into.claim.number)}.`,
    });
    await takeIn(tx, actor, { storyId, merged, into, merging, newest });
    await cutMerged(tx, actor, { storyId, merged, into, newest });
    return done(answer);
  });
}

async function wasDone(
  tx: Transaction,
  actor: Actor,
  { state }: LoadedMerging,
  into: LoadedMerging,
): Promise<boolean> {
  if (state.stage !== "cut") return false;
  const last = await tx.auditEvent.findFirst({
    where: { claimId: state.id },
    orderBy: { id: "desc" },
    select: { kind: true, actorId: true, after: true },
  });
  const after = last?.after;
  const isSame =
    typeof after === "object" &&
    after !== null &&
    "mergedInto" in after &&
    after.mergedInto === claimReference(into.claim.number);
  return last?.kind === "claim.merged" && last.actorId === actor.personId && isSame;
}

/** Whoever added a piece of evidence stays its author: who signs off must not be (G3). */
async function copyEvidence(tx: Transaction, passageIds: string[], claimId: string, intoId: string) {
  const evidence = await tx.evidence.findMany({
    where: { claimId, passageId: { in: passageIds } },
    orderBy: { id: "asc" },
    select: {
      ...{ passageId: true, stance: true, basis: true, primary: true, note: true, addedById: true },
      ...{ answer: true, answeredById: true, answeredAt: true },
    },
  });
  await tx.evidence.createMany({
    data: evidence.map((item) => ({ ...item, claimId: intoId, requestId: randomUUID() })),
  });
}

type Parts = { storyId: string; merged: LoadedMerging; into: LoadedMerging; newest: NewestDraft };

async function takeIn(tx: Transaction, actor: Actor, parts: Parts & { merging: Merging }) {
  const { storyId, merged, into, merging, newest } = parts;
  const { state, claim, placementId } = into;
  const { span, legalRisk, allegation, criticality, passageIds } = merging;
  const begun = passageIds.length > 0 ? nextStage(state.stage, "evidenceAdded", false) : null;
  const stage = begun ?? state.stage;
  await tx.claim.update({
    where: { id: state.id },
    data: { legalRisk, allegation, criticality, stage, version: { increment: 1 } },
    select: { id: true },
  });
  if (span) {
    const offsets = { startOffset: span.start, endOffset: span.end };
    await tx.placementSpan.upsert({
      where: { placementId_draftId: { placementId, draftId: newest.id } },
      create: { placementId, draftId: newest.id, ...offsets },
      update: offsets,
      select: { id: true },
    });
  }
  const rewriters = await readRewriters(merged.state.id, tx);
  await appendEvent(tx, actor, {
    kind: "claim.merged",
    claimId: state.id,
    storyId: storyId,
    before: {
      words: claim.span ? wordsAt(claim.span, newest.text) : "",
      ...{ stage: state.stage, legalRisk: state.legalRisk, allegation: state.allegation },
      criticality: state.criticality,
    },
    after: {
      mergedFrom: claimReference(merged.claim.number),
      words: span ? wordsAt(span, newest.text) : "",
      ...{ stage, legalRisk, allegation, criticality, items: passageIds.length },
      [REWRITERS_TAKEN_IN]: passageIds.length > 0 ? [...new Set(rewriters.ofEvidence)] : [],
    },
    reason: `${claimReference(merged.claim.number)} was merged into it.`,
  });
}

async function cutMerged(tx: Transaction, actor: Actor, { storyId, merged, into, newest }: Parts) {
  const { state, placementId } = merged;
  // Its words are the other one's now; earlier drafts show it as it was.
  await tx.placementSpan.deleteMany({ where: { placementId, draftId: newest.id } });
  await tx.claim.update({ where: { id: state.id }, data: { stage: "cut" }, select: { id: true } });
  const mergedInto = claimReference(into.claim.number);
  await appendEvent(tx, actor, {
    kind: "claim.merged",
    claimId: state.id,
    storyId: storyId,
    before: { stage: state.stage },
    after: { stage: "cut", mergedInto },
    reason: `Merged into ${mergedInto}.`,
  });
}
