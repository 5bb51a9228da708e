import type { EvidenceFacts } from "@/lib/domain/verification/as-assessed";
import type { Transaction } from "@/lib/platform/database/client";

/** Assessments with what they were made on, by their ids. */
export async function readAssessed(db: Transaction, assessmentIds: string[]) {
  const found = await db.assessment.findMany({
    where: { id: { in: assessmentIds } },
    select: {
      ...{ id: true, verdict: true, wording: true, type: true, attributionKind: true, attributedTo: true },
      items: {
        select: {
          ...{ evidenceId: true, sourceId: true, outletId: true },
          ...{ stance: true, basis: true, primary: true, exact: true },
        },
      },
    },
  });
  return new Map(found.map((assessment) => [assessment.id, assessment]));
}

/** The evidence of claims as it is now, by the claims' ids. */
export async function readEvidenceFacts(
  db: Transaction,
  claimIds: string[],
): Promise<Map<string, EvidenceFacts[]>> {
  const evidence = await db.evidence.findMany({
    where: { claimId: { in: claimIds } },
    select: {
      ...{ id: true, claimId: true, stance: true, basis: true, primary: true },
      passage: { select: { exact: true, sourceId: true, source: { select: { outletId: true } } } },
    },
  });
  const byClaim = new Map<string, EvidenceFacts[]>();
  for (const { id, claimId, passage, ...facts } of evidence) {
    const { exact, sourceId, source } = passage;
    const item = { ...facts, evidenceId: id, exact, sourceId, outletId: source.outletId };
    byClaim.set(claimId, [...(byClaim.get(claimId) ?? []), item]);
  }
  return byClaim;
}
