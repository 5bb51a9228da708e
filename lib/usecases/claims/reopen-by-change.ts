import type { Actor } from "@/lib/domain/access/actor";
import { nextStage } from "@/lib/domain/claims/workflow";
import type { Transaction } from "@/lib/platform/database/client";
import { appendEvent } from "../history/append";
import type { ClaimState } from "./load";

/**
 * G6: what was assessed has changed. A pending assessment is withdrawn, a signed-off claim is reopened; both stay readable.
 * Call it in the transaction of the change, with the claim's row locked by loadClaim.
 */
export async function reopenByChange(
  tx: Transaction,
  actor: Actor,
  claim: Pick<ClaimState, "id" | "stage" | "signedAssessmentId">,
  why: string,
): Promise<void> {
  const stage = nextStage(claim.stage, "contentChanged", claim.signedAssessmentId !== null);
  if (stage === null || stage === claim.stage) return;
  const { count } = await tx.assessment.updateMany({
    where: { claimId: claim.id, state: "pending" },
    data: { state: "withdrawn" },
  });
  await tx.claim.update({ where: { id: claim.id }, data: { stage }, select: { id: true } });
  await appendEvent(tx, actor, {
    kind: count > 0 ? "assessment.withdrawn" : "claim.reopened",
    claimId: claim.id,
    before: { stage: claim.stage },
    after: { stage },
    reason: why,
  });
}
