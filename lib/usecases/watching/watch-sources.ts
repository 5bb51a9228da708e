import type { SystemActor } from "@/lib/domain/access/actor";
import { done, type Result } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { queueFetch } from "../captures/queue-fetch";
import { lockSource } from "../sources/load";

const AT_ONCE = 50;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Until its copy has come, which says when the next look is; and for what is not in use. */
const MEANWHILE_MS = DAY_MS;

/**
 * Has those sources fetched again whose time has come and that are evidence for a claim which was not cut. Confidential
 * ones never: whoever serves the address would see who is interested, again and again.
 */
export async function watchSources(_: SystemActor, now = new Date()): Promise<Result<{ asked: number }>> {
  const due = await database().source.findMany({
    where: { nextWatchAt: { lte: now }, url: { not: null }, confidential: false },
    orderBy: { nextWatchAt: "asc" },
    take: AT_ONCE,
    select: { id: true },
  });
  let asked = 0;
  for (const { id } of due) if (await watchOne(id, now)) asked += 1;
  return done({ asked });
}

async function watchOne(sourceId: string, now: Date): Promise<boolean> {
  const watched = await inTransaction(async (tx) => {
    await lockSource(tx, sourceId);
    // Read once more: another worker may have asked for it meanwhile.
    const source = await tx.source.findFirst({
      where: { id: sourceId, nextWatchAt: { lte: now } },
      select: {
        url: true,
        passages: { where: { evidence: { some: IN_USE } }, take: 1, select: { id: true } },
      },
    });
    if (!source?.url) return done(false);
    const nextWatchAt = new Date(now.getTime() + MEANWHILE_MS);
    await tx.source.update({ where: { id: sourceId }, data: { nextWatchAt }, select: { id: true } });
    if (source.passages.length === 0) return done(false);
    await queueFetch(tx, { sourceId, address: source.url, reason: "watch", askedById: null });
    return done(true);
  });
  return watched.ok && watched.value;
}

const IN_USE = { claim: { stage: { not: "cut" as const } } };
