import { standsUnattributed } from "@/lib/domain/verification/attributed-or-cut";
import { isSameWording } from "@/lib/domain/verification/reopening";
import { needsReply } from "@/lib/domain/verification/reply-gate";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** What publishableFacts needs of a claim. */
export const PUBLISHABLE = {
  wording: true,
  stage: true,
  verdict: true,
  attributionKind: true,
  allegation: true,
  legalRisk: true,
  clearances: { where: { takenBackAt: null }, take: 1, select: { wording: true } },
  inquiries: { where: { kind: "request_for_reply" }, take: 200, select: { state: true } },
} as const satisfies Prisma.ClaimSelect;

type Publishable = Prisma.ClaimGetPayload<{ select: typeof PUBLISHABLE }>;

/** What a claim lacks besides its sign-off before its story is ready: clearance, a reply (G7), an attribution (G8). */
export function publishableFacts(claim: Publishable) {
  const { wording, legalRisk, allegation, clearances, inquiries } = claim;
  return {
    legalRisk,
    riskCleared: clearances.some((clearance) => isSameWording(clearance.wording, wording)),
    lacksReply: allegation && needsReply(inquiries),
    unattributed: standsUnattributed(claim),
  };
}
