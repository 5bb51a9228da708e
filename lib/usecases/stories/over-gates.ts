import type { Stage } from "@/lib/domain/claims/vocabulary";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** What overGates needs of a claim: the gates that its last sign-off was made over. */
export const OVER_GATES = {
  stage: true,
  signedAssessment: { select: { overrides: { orderBy: { gate: "asc" }, select: { gate: true } } } },
} as const satisfies Prisma.ClaimSelect;

/** The gates that a claim is signed off over, as its lists tell; none while it is not signed off. */
export function overGates(claim: {
  stage: Stage;
  signedAssessment: { overrides: { gate: string }[] } | null;
}): string[] {
  if (claim.stage !== "signed_off") return [];
  return claim.signedAssessment?.overrides.map(({ gate }) => gate) ?? [];
}
