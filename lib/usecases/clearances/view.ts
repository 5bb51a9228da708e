import type { ClearanceView } from "@/lib/domain/claims/claim-dossier";
import { isSameWording } from "@/lib/domain/verification/reopening";
import { database } from "@/lib/platform/database/client";

/** The standing clearance of a claim that the caller may see; null without one. */
export async function readClearanceOf(claim: { id: string; wording: string }): Promise<ClearanceView | null> {
  const standing = await database().legalClearance.findFirst({
    where: { claimId: claim.id, takenBackAt: null },
    select: { wording: true, note: true, clearedAt: true, clearedBy: { select: { name: true } } },
  });
  if (!standing) return null;
  const { wording, note, clearedAt, clearedBy } = standing;
  return {
    ...{ wording, note, by: clearedBy.name, at: clearedAt.toISOString() },
    holds: isSameWording(wording, claim.wording),
  };
}
