import type { SystemActor } from "@/lib/domain/access/actor";
import { done, type Result } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { configuredAuthority } from "@/lib/platform/timestamps/authority";

/** With growing waits these are several days: an authority that is away for a weekend still stamps what was saved. */
const ATTEMPTS = 25;

/** Has a saved copy's hash stamped, in the transaction that saves it. Where no authority is configured, nothing happens. */
export async function askForStamp(tx: Transaction, captureId: string): Promise<void> {
  if (configuredAuthority()) await ask(tx, captureId);
}

const OLDER_AT_ONCE = 200;
const HOUR_MS = 60 * 60 * 1000;

/** The same for copies that have none: saved before there was an authority, or given up on. How many were asked for. */
export function askForOlderStamps(_actor: SystemActor, now = new Date()): Promise<Result<{ asked: number }>> {
  return inTransaction(async (tx) => {
    if (!configuredAuthority()) return done({ asked: 0 });
    const captures = await tx.capture.findMany({
      where: { timestamp: null, capturedAt: { lt: new Date(now.getTime() - HOUR_MS) } },
      orderBy: { capturedAt: "asc" },
      take: OLDER_AT_ONCE,
      select: { id: true },
    });
    for (const { id } of captures) await ask(tx, id);
    return done({ asked: captures.length });
  });
}

/** One wish a copy: asked again, it replaces the one that waits. */
function ask(tx: Transaction, captureId: string): Promise<void> {
  return enqueue(tx, "stamp-capture", { captureId }, { key: `stamp ${captureId}`, maxAttempts: ATTEMPTS });
}
