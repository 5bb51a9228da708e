import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import { nextStage } from "@/lib/domain/claims/workflow";
import type { Transaction } from "@/lib/platform/database/client";
import { appendEvents, type HistoryEvent } from "../history/append";
import type { ClaimState } from "./load";

/** What undid a claim's assessment. */
export type Undoing = {
  claim: Pick<ClaimState, "id" | "stage" | "signedAssessmentId">;
  why: string;
  /** The draft that put other words in the place of the claim's: history tells them word by word, in the story's part. */
  inDraft?: { storyId: string; draft: number; wordsBefore: string; wordsAfter: string };
};

/**
 * G6: what was assessed has changed. A pending assessment is withdrawn, a signed-off claim is reopened; both stay readable.
 * Call it in the transaction of the change, with the claim's row locked by loadClaim.
 */
export async function reopenByChange(
  tx: Transaction,
  actor: Actor | SystemActor,
  claim: Undoing["claim"],
  why: string,
): Promise<void> {
  await reopenAllByChange(tx, actor, [{ claim, why }]);
}

/**
 * The same for many claims whose rows are locked: no more queries for 500 than for one. Gives the assessment that was
 * withdrawn, by the claim's id. A claim in whose stage there is nothing to undo is passed over.
 */
export async function reopenAllByChange(
  tx: Transaction,
  actor: Actor | SystemActor,
  changes: readonly Undoing[],
): Promise<Map<string, string>> {
  const undone = changes.flatMap((change) => {
    const { stage: before, signedAssessmentId } = change.claim;
    const stage = nextStage(before, "contentChanged", signedAssessmentId !== null);
    return stage === null || stage === before ? [] : [{ ...change, stage }];
  });
  if (undone.length === 0) return new Map();
  const pending = await tx.assessment.findMany({
    where: { claimId: { in: undone.map(({ claim }) => claim.id) }, state: "pending" },
    select: { id: true, claimId: true },
  });
  const withdrawn = new Map(pending.map(({ id, claimId }) => [claimId, id]));
  if (pending.length > 0)
    await tx.assessment.updateMany({
      where: { id: { in: pending.map(({ id }) => id) } },
      data: { state: "withdrawn" },
    });
  await setStages(
    tx,
    undone.map(({ claim, stage }) => ({ id: claim.id, stage })),
  );
  await appendEvents(
    tx,
    actor,
    undone.map(({ claim, stage, why, inDraft }): HistoryEvent => {
      const { storyId, draft, wordsBefore, wordsAfter } = inDraft ?? {};
      return {
        kind: withdrawn.has(claim.id) ? "assessment.withdrawn" : "claim.reopened",
        claimId: claim.id,
        ...(storyId ? { storyId } : {}),
        before: { stage: claim.stage, ...(wordsBefore === undefined ? {} : { words: wordsBefore }) },
        after: {
          stage,
          ...(draft === undefined ? {} : { draft }),
          ...(wordsAfter === undefined ? {} : { words: wordsAfter }),
        },
        reason: why,
      };
    }),
  );
  return withdrawn;
}

/** Puts each claim into its stage; one query for each stage that occurs. */
export async function setStages(
  tx: Transaction,
  claims: readonly { id: string; stage: Stage }[],
): Promise<void> {
  for (const stage of new Set(claims.map((claim) => claim.stage)))
    await tx.claim.updateMany({
      where: { id: { in: claims.filter((claim) => claim.stage === stage).map(({ id }) => id) } },
      data: { stage },
    });
}
