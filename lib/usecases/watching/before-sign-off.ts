import type { Transaction } from "@/lib/platform/database/client";
import { queueFetch } from "../captures/queue-fetch";
import { lockSource } from "../sources/load";

const HOUR_MS = 60 * 60 * 1000;
/** Seen less long ago than this, a source is not looked at again for a sign-off. */
const FRESH_MS = 6 * HOUR_MS;
const SOURCES_AT_MOST = 50;

/**
 * Has the sources of a claim's evidence looked at again when a verdict is proposed, so that whoever signs it off is told
 * what has changed since it was gathered. Call it with the claim's row locked.
 */
export async function lookAgainBeforeSignOff(
  tx: Transaction,
  claimId: string,
  now = new Date(),
): Promise<void> {
  const before = new Date(now.getTime() - FRESH_MS);
  const sources = await tx.source.findMany({
    where: {
      ...{ url: { not: null }, confidential: false },
      passages: { some: { evidence: { some: { claimId } } } },
      captures: { some: { method: "fetched" }, none: { method: "fetched", capturedAt: { gt: before } } },
      OR: [{ lastWatchedAt: null }, { lastWatchedAt: { lt: before } }],
    },
    orderBy: { id: "asc" },
    take: SOURCES_AT_MOST,
    select: { id: true, url: true },
  });
  for (const { id, url } of sources) {
    await lockSource(tx, id);
    await queueFetch(tx, { sourceId: id, address: url ?? "", reason: "before_sign_off", askedById: null });
  }
}
