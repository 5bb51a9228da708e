import type { Transaction } from "@/lib/platform/database/client";

export type Pinned = {
  id: string;
  exact: string;
  goneSince: Date | null;
  /** The claims that it is evidence for. */
  claimIds: string[];
};

/** Of more passages than this the newest are watched. */
const PASSAGES_WATCHED = 500;

/**
 * The passages of a source that are pinned to a copy, in the words that stand there: those of one that was found in
 * other words are the copy's, not the checker's.
 */
export async function pinnedPassages(tx: Transaction, sourceId: string): Promise<Pinned[]> {
  const found = await tx.passage.findMany({
    where: { sourceId, captureId: { not: null } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PASSAGES_WATCHED,
    select: {
      ...{ id: true, exact: true, goneSince: true },
      ...{ captureId: true, captureStart: true, captureEnd: true, foundAs: true },
      evidence: { select: { claimId: true } },
    },
  });
  const texts = await textsOf(
    tx,
    found.flatMap(({ captureId, foundAs }) => (foundAs === "approximate" && captureId ? [captureId] : [])),
  );
  return found.map(({ id, exact, goneSince, evidence, foundAs, ...pin }) => {
    const there = texts.get(pin.captureId ?? "")?.slice(pin.captureStart ?? 0, pin.captureEnd ?? 0);
    const words = foundAs === "approximate" && there ? there : exact;
    return { id, goneSince, exact: words, claimIds: evidence.map(({ claimId }) => claimId) };
  });
}

async function textsOf(tx: Transaction, captureIds: string[]): Promise<Map<string, string>> {
  if (captureIds.length === 0) return new Map();
  const found = await tx.capture.findMany({
    where: { id: { in: captureIds } },
    select: { id: true, text: true },
  });
  return new Map(found.map(({ id, text }) => [id, text]));
}
