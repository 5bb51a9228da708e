import { excerptFinder } from "@/lib/domain/passages/find-excerpt";
import type { Transaction } from "@/lib/platform/database/client";

export type Pinned = {
  id: string;
  exact: string;
  goneSince: Date | null;
  /** The words have been seen at the source's address, and not only in what a person uploaded or pasted. */
  stoodThere: boolean;
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
      capture: { select: { method: true } },
      evidence: { select: { claimId: true } },
    },
  });
  const texts = await textsOf(
    tx,
    found.flatMap(({ captureId, foundAs }) => (foundAs === "approximate" && captureId ? [captureId] : [])),
  );
  const passages = found.map(({ id, exact, goneSince, evidence, foundAs, capture, ...pin }) => {
    const there = texts.get(pin.captureId ?? "")?.slice(pin.captureStart ?? 0, pin.captureEnd ?? 0);
    const words = foundAs === "approximate" && there ? there : exact;
    const stoodThere = capture?.method === "fetched" || goneSince !== null;
    return { id, goneSince, exact: words, stoodThere, claimIds: evidence.map(({ claimId }) => claimId) };
  });
  if (passages.every(({ stoodThere }) => stoodThere)) return passages;
  const stands = await standsInFetched(tx, sourceId);
  return passages.map((one) => ({ ...one, stoodThere: one.stoodThere || stands(one.exact) }));
}

/** A page behind a paywall, or one that a person had to open, may never have been seen as it is fetched. */
async function standsInFetched(tx: Transaction, sourceId: string): Promise<(words: string) => boolean> {
  const newest = await tx.capture.findFirst({
    where: { sourceId, method: "fetched" },
    orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
    select: { text: true },
  });
  if (!newest) return () => false;
  const find = excerptFinder(newest.text);
  return (words) => ["exact", "normalised"].includes(find(words, { typographyOnly: true }).as);
}

async function textsOf(tx: Transaction, captureIds: string[]): Promise<Map<string, string>> {
  if (captureIds.length === 0) return new Map();
  const found = await tx.capture.findMany({
    where: { id: { in: captureIds } },
    select: { id: true, text: true },
  });
  return new Map(found.map(({ id, text }) => [id, text]));
}
