import { database, type Transaction } from "@/lib/platform/database/client";

export type Task = NonNullable<Awaited<ReturnType<typeof beginTask>>>;

/** Takes a wish up, once more if it was taken up before and came to no end. Null when there is nothing to do any more. */
export async function beginTask(taskId: string) {
  const { count } = await database().captureTask.updateMany({
    where: { id: taskId, state: { in: ["queued", "fetching"] } },
    data: { state: "fetching", attempts: { increment: 1 }, received: 0, expected: null, nextTryAt: null },
  });
  if (count === 0) return null;
  return database().captureTask.findUnique({
    where: { id: taskId },
    select: {
      ...{ id: true, reason: true, address: true, attempts: true, askedById: true, failure: true },
      source: { select: { id: true, confidential: true } },
    },
  });
}

const TOLD_EVERY_MS = 500;

/** Tells how much has come, not for every piece. That the telling fails is no reason to stop. */
export function progressOf(taskId: string) {
  let toldAt = 0;
  return ({ received, expected }: { received: number; expected: number | null }) => {
    const now = performance.now();
    if (now - toldAt < TOLD_EVERY_MS) return;
    toldAt = now;
    database()
      .captureTask.updateMany({ where: { id: taskId, state: "fetching" }, data: { received, expected } })
      .catch(() => {});
  };
}

export async function endTask(
  tx: Transaction,
  taskId: string,
  end: { state: "done" | "failed"; captureId?: string; failure?: string },
): Promise<void> {
  await tx.captureTask.update({
    where: { id: taskId },
    data: { failure: "", ...end, endedAt: new Date() },
    select: { id: true },
  });
}
