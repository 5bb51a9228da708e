import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import type { StandingItem } from "@/lib/domain/lineage/no-longer-stands";
import type { Transaction } from "@/lib/platform/database/client";
import type { Undoing } from "../claims/reopen-by-change";

export type AssessedClaim = Undoing["claim"] & {
  verdict: ProposedVerdict;
  /** What supports its exact wording. */
  items: (StandingItem & { passageId: string })[];
};

/** The claims that are signed off or wait for it and whose support stands on these passages; their rows are locked. */
export async function lockAssessedClaims(
  tx: Transaction,
  passageIds: readonly string[],
): Promise<AssessedClaim[]> {
  const where = {
    stage: { in: ["signed_off" as const, "awaiting_review" as const] },
    evidence: { some: { stance: "supports" as const, passageId: { in: [...passageIds] } } },
  };
  const found = await tx.claim.findMany({ where, select: { id: true } });
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  await tx.$queryRaw`select 1 from "Claim" where "id" = any(${ids}::uuid[]) order by "id" for update`;
  const claims = await tx.claim.findMany({
    where: { id: { in: ids }, ...where },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, stage: true, signedAssessmentId: true, verdict: true },
      assessments: { where: { state: "pending" }, take: 1, select: { verdict: true } },
      evidence: {
        where: { stance: "supports" },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: { passageId: true, primary: true },
      },
    },
  });
  return claims.flatMap(({ assessments: [pending], evidence: items, verdict: signed, ...claim }) => {
    const verdict = claim.stage === "signed_off" ? signed : pending?.verdict;
    return verdict === undefined || verdict === "unassessed" ? [] : [{ ...claim, verdict, items }];
  });
}
