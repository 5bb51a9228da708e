import { PROPOSED_VERDICTS } from "@/lib/domain/claims/vocabulary";
import { undoingStances } from "@/lib/domain/verification/reopening";
import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";

/**
 * Locks a source's row until the command ends: whoever else edits it, or adds passages to it, waits and then sees what
 * was done. Commands that hold a claim take the claim's lock first.
 */
export async function lockSource(tx: Transaction, sourceId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "Source" where "id" = ${sourceId}::uuid for no key update`;
}

/**
 * The assessed claims that a source decides, locked: also those that the person who edits it may not see, for they rest
 * on it all the same. Taken before the source's lock.
 */
export async function lockDecidedClaims(tx: Transaction, sourceId: string) {
  return lockClaimsDecidedBy(tx, { sourceId });
}

/** The same for the claims that some passages decide. */
export async function lockClaimsDecidedBy(tx: Transaction, passage: Prisma.PassageWhereInput) {
  const where = {
    OR: PROPOSED_VERDICTS.map((verdict) => ({
      OR: [
        { stage: "signed_off" as const, verdict },
        {
          stage: "awaiting_review" as const,
          assessments: { some: { state: "pending" as const, verdict } },
        },
      ],
      evidence: { some: { stance: { in: undoingStances(verdict) }, passage } },
    })),
  };
  const found = await tx.claim.findMany({ where, select: { id: true } });
  const ids = found.map((claim) => claim.id);
  await tx.$queryRaw`select 1 from "Claim" where "id" = any(${ids}::uuid[]) order by "id" for update`;
  return tx.claim.findMany({
    where: { id: { in: ids }, ...where },
    orderBy: { id: "asc" },
    select: { id: true, stage: true, signedAssessmentId: true },
  });
}
