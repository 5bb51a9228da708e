import type { Actor } from "@/lib/domain/access/actor";
import type { MergingClaim } from "@/lib/domain/claims/merge-claims";
import type { Transaction } from "@/lib/platform/database/client";
import { type ClaimState, loadClaim } from "./load";

/** A claim that is to be merged: its row, locked, what the rules ask of it, and its evidence. */
export type LoadedMerging = { state: ClaimState; claim: MergingClaim; placementId: string };

/** Null for a claim that the actor may not see, or that does not stand in the story. */
export async function loadMerging(
  tx: Transaction,
  actor: Actor,
  { claimId, storyId, draftId }: { claimId: string; storyId: string; draftId: string },
): Promise<LoadedMerging | null> {
  const state = await loadClaim(tx, actor, claimId);
  if (!state) return null;
  const placement = await tx.placement.findUnique({
    where: { claimId_storyId: { claimId, storyId } },
    select: { id: true, spans: { where: { draftId }, select: { startOffset: true, endOffset: true } } },
  });
  if (!placement) return null;
  const elsewhere = await tx.placement.count({ where: { claimId, storyId: { not: storyId } } });
  const evidence = await tx.evidence.findMany({
    where: { claimId },
    orderBy: { id: "asc" },
    select: { passageId: true },
  });
  const [span] = placement.spans;
  const { number, stage, legalRisk, allegation, criticality } = state;
  const claim = {
    ...{ number, stage, legalRisk, allegation, criticality },
    isElsewhere: elsewhere > 0,
    span: span ? { start: span.startOffset, end: span.endOffset } : null,
    passageIds: evidence.map(({ passageId }) => passageId),
  };
  return { state, claim, placementId: placement.id };
}
