import type { CaptureTaskId } from "@/lib/domain/ids";
import type { Transaction } from "@/lib/platform/database/client";
import { enqueue } from "@/lib/platform/queue/enqueue";

/** The name of the job that lib/jobs/fetch-capture.ts runs. */
export const FETCH_JOB = "fetch-capture";

type Wish = {
  sourceId: string;
  address: string;
  reason: "asked" | "watch" | "before_sign_off";
  askedById: string | null;
  requestId?: string;
};

/** A wish that nothing has come of for longer than all its tries take was lost with the process that carried it out. */
const LOST_AFTER_MS = 60 * 60 * 1000;

/**
 * Asks for a copy to be fetched, in the transaction of the change that wants one. While one is under way for the source
 * there is no other: then that one is given. Needs the source's lock.
 */
export async function queueFetch(tx: Transaction, wish: Wish, now = new Date()): Promise<CaptureTaskId> {
  const { sourceId, address, reason, askedById, requestId } = wish;
  const open = await tx.captureTask.findFirst({
    where: {
      sourceId,
      state: { in: ["queued", "fetching"] },
      askedAt: { gt: new Date(now.getTime() - LOST_AFTER_MS) },
    },
    select: { id: true },
  });
  if (open) return open.id as CaptureTaskId;
  const { id } = await tx.captureTask.create({
    data: { sourceId, address, reason, askedById, requestId: requestId ?? null },
    select: { id: true },
  });
  await enqueue(tx, FETCH_JOB, { taskId: id });
  return id as CaptureTaskId;
}
