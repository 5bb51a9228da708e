import type { SystemActor } from "@/lib/domain/access/actor";
import { done, type Result } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { queueFetch } from "../captures/queue-fetch";
import { lockSource } from "../sources/load";

const HOUR_MS = 60 * 60 * 1000;
/** Seen less long ago than this, a source is not looked at again for a sign-off. */
const FRESH_MS = 6 * HOUR_MS;
const SOURCES_AT_MOST = 50;

/** The name of the job that lib/jobs/look-before-sign-off.ts runs. */
export const LOOK_JOB = "look-before-sign-off";

/** Has lookBeforeSignOff done once the transaction that proposes a verdict is. */
export async function askToLookBeforeSignOff(tx: Transaction, claimId: string): Promise<void> {
  await enqueue(tx, LOOK_JOB, { claimId });
}

/**
 * Has the sources of a claim's evidence looked at again when a verdict is proposed, so that whoever signs it off is told
 * what has changed since it was gathered.
 */
export async function lookBeforeSignOff(
  _: SystemActor,
  claimId: string,
  now = new Date(),
): Promise<Result<{ asked: number }>> {
  return inTransaction(async (tx) => {
    const sources = await notSeenSince(tx, claimId, new Date(now.getTime() - FRESH_MS));
    for (const { id, url } of sources) {
      await lockSource(tx, id);
      const address = url ?? "";
      await queueFetch(tx, { sourceId: id, address, reason: "before_sign_off", askedById: null });
    }
    return done({ asked: sources.length });
  });
}

function notSeenSince(tx: Transaction, claimId: string, before: Date) {
  return tx.source.findMany({
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
}
