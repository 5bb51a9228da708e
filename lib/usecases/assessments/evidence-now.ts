import { type GateItem, type Need, stillNeeded } from "@/lib/domain/verification/gates";
import type { Transaction } from "@/lib/platform/database/client";

/** All evidence of a claim in the order it was added, in the words that an assessment keeps of it. */
export async function readEvidenceNow(tx: Transaction, claimId: string) {
  const evidence = await tx.evidence.findMany({
    where: { claimId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      stance: true,
      basis: true,
      primary: true,
      note: true,
      addedById: true,
      passage: {
        select: {
          exact: true,
          paraphrased: true,
          locatorKind: true,
          locator: true,
          source: {
            select: {
              id: true,
              title: true,
              url: true,
              kind: true,
              publishedOn: true,
              outletId: true,
              outlet: { select: { name: true } },
            },
          },
        },
      },
    },
  });
  return evidence.map(({ id, passage: { source, ...passage }, ...item }, position) => ({
    ...item,
    ...passage,
    evidenceId: id,
    sourceId: source.id,
    sourceTitle: source.title,
    sourceUrl: source.url,
    sourceKind: source.kind,
    publishedOn: source.publishedOn,
    outletId: source.outletId,
    outletName: source.outlet?.name ?? "",
    position,
  })) satisfies GateItem[];
}

/** What a verdict still lacks, as sentences that stand alone. */
export function missingFor(...question: Parameters<typeof stillNeeded>): string[] {
  return stillNeeded(...question)
    .filter((need: Need) => !need.met)
    .map((need) => `${need.sentence}.`);
}
