import type { WatchOutcome } from "@/lib/domain/captures/capture-shapes";
import { nextWatch } from "@/lib/domain/captures/watch-schedule";
import type { Transaction } from "@/lib/platform/database/client";

/** Notes what a look at a source found, and when it is looked at next. One without a copy is not watched. */
export async function noteLook(
  tx: Transaction,
  sourceId: string,
  watchOutcome: WatchOutcome,
  at: Date,
): Promise<void> {
  const first = await tx.capture.findFirst({
    where: { sourceId },
    orderBy: [{ capturedAt: "asc" }, { id: "asc" }],
    select: { capturedAt: true },
  });
  await tx.source.update({
    where: { id: sourceId },
    data: {
      ...{ lastWatchedAt: at, watchOutcome },
      nextWatchAt: first ? nextWatch(at, first.capturedAt) : null,
    },
    select: { id: true },
  });
}
