import { claimReference } from "@/lib/domain/claims/reference";
import type { ClaimToChoose } from "@/lib/domain/publication/fact-box";
import { sayNotPublishable, whyNotPublishable } from "@/lib/domain/publication/what-stands";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { PUBLISHABLE, publishableFacts } from "../stories/publishable";

export const TO_CHOOSE = {
  ...PUBLISHABLE,
  ...{ id: true, number: true, signedAssessmentId: true },
  signedAssessment: { select: { wording: true } },
} as const satisfies Prisma.ClaimSelect;

export type ClaimFound = Prisma.ClaimGetPayload<{ select: typeof TO_CHOOSE }>;

/** Each claim with the words that it was signed off in, and with why it cannot be published, if so. */
export function claimsToChoose(found: readonly ClaimFound[]): ClaimToChoose[] {
  return found.map((claim) => {
    const reasons = whyNotPublishable({ ...claim, ...publishableFacts(claim) });
    return {
      claimId: claim.id,
      number: claim.number,
      wording: claim.signedAssessment?.wording ?? claim.wording,
      verdict: claim.verdict,
      problem: reasons.length > 0 ? sayNotPublishable(claimReference(claim.number), reasons) : "",
    };
  });
}
