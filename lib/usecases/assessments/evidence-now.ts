import type { GateItem, Pin } from "@/lib/domain/verification/gate-facts";
import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";

export type EvidenceNow = Omit<Awaited<ReturnType<typeof readEvidenceNow>>[number], "pin"> & {
  pin: Pin | null;
};

/**
 * All evidence of a claim in the order it was added, as the gates look at it, with what an assessment keeps of it. Whether
 * the bytes of the saved copies are still the same is asked apart (copies-intact.ts).
 */
export async function readEvidenceNow(tx: Transaction, claimId: string) {
  const evidence = await tx.evidence.findMany({
    where: { claimId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: NOW,
  });
  return evidence.map(({ id, passage: { source, capture, ...passage }, ...item }) => ({
    ...item,
    ...passage,
    evidenceId: id,
    sourceId: source.id,
    sourceTitle: source.title,
    sourceUrl: source.url,
    sourceKind: source.kind,
    confidential: source.confidential,
    publishedOn: source.publishedOn,
    outletId: source.outletId,
    outletName: source.outlet?.name ?? "",
    capture,
    pin: capture && {
      captureId: capture.id,
      hash: "unchecked" as const,
      foundAs: passage.foundAs ?? ("exact" as const),
    },
  })) satisfies GateItem[];
}

const NOW = {
  id: true,
  stance: true,
  basis: true,
  primary: true,
  note: true,
  answer: true,
  addedById: true,
  passageId: true,
  passage: {
    select: {
      exact: true,
      paraphrased: true,
      locatorKind: true,
      locator: true,
      captureStart: true,
      captureEnd: true,
      foundAs: true,
      capture: { select: { id: true, sha256: true, capturedAt: true } },
      source: {
        select: {
          id: true,
          title: true,
          url: true,
          kind: true,
          confidential: true,
          publishedOn: true,
          outletId: true,
          outlet: { select: { name: true } },
        },
      },
    },
  },
} as const satisfies Prisma.EvidenceSelect;

/** A piece of evidence as an assessment keeps it. */
export function assessedItem(item: EvidenceNow, position: number) {
  const { capture, captureStart, captureEnd, foundAs } = item;
  return {
    position,
    evidenceId: item.evidenceId,
    passageId: item.passageId,
    sourceId: item.sourceId,
    sourceTitle: item.sourceTitle,
    sourceUrl: item.sourceUrl,
    sourceKind: item.sourceKind,
    outletId: item.outletId,
    outletName: item.outletName,
    publishedOn: item.publishedOn,
    exact: item.exact,
    paraphrased: item.paraphrased,
    locatorKind: item.locatorKind,
    locator: item.locator,
    stance: item.stance,
    basis: item.basis,
    primary: item.primary,
    note: item.note,
    answer: item.answer,
    addedById: item.addedById,
    captureId: capture?.id ?? null,
    captureSha256: capture?.sha256 ?? "",
    capturedAt: capture?.capturedAt ?? null,
    ...{ captureStart, captureEnd, foundAs },
  };
}
