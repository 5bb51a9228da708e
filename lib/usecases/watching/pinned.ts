import type { Transaction } from "@/lib/platform/database/client";

export type Pinned = { id: string; exact: string; goneSince: Date | null };

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
    },
  });
  const texts = await textsOf(
    tx,
    found.flatMap(({ captureId, foundAs }) => (foundAs === "approximate" && captureId ? [captureId] : [])),
  );
  return found.map(({ id, exact, goneSince, captureId, captureStart, captureEnd, foundAs }) => {
    const there = texts.get(captureId ?? "")?.slice(captureStart ?? 0, captureEnd ?? 0);
    return { id, goneSince, exact: foundAs === "approximate" && there ? there : exact };
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
