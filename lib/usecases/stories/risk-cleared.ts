import type { Prisma } from "@/lib/platform/database/generated/client";

/** What isRiskCleared needs of a claim's signed assessment. */
export const CLEARED_BY = {
  select: { signOff: { select: { signedBy: { select: { mayClearLegal: true } } } } },
} as const satisfies Prisma.AssessmentDefaultArgs;

type SignedBy = { signOff: { signedBy: { mayClearLegal: boolean } } | null };

/** Whether whoever signed the claim off may clear legal risk: until clearances have records of their own, that is one. */
export function isRiskCleared(signed: SignedBy | null): boolean {
  return signed?.signOff?.signedBy.mayClearLegal === true;
}
