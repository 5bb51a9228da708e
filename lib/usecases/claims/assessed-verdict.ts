import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import type { Transaction } from "@/lib/platform/database/client";
import type { ClaimState } from "./load";

/** The verdict that a change of evidence could undo: the one that awaits sign-off, or that was signed. Null without one. */
export async function assessedVerdict(
  tx: Transaction,
  claim: Pick<ClaimState, "id" | "stage" | "verdict">,
): Promise<ProposedVerdict | null> {
  if (claim.stage === "signed_off") return claim.verdict === "unassessed" ? null : claim.verdict;
  if (claim.stage !== "awaiting_review") return null;
  const pending = await tx.assessment.findFirst({
    where: { claimId: claim.id, state: "pending" },
    select: { verdict: true },
  });
  return pending && pending.verdict !== "unassessed" ? pending.verdict : null;
}
