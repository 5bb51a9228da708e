"use server";

import type { CaptureTaskView } from "@/lib/domain/captures/capture-shapes";
import type { CaptureId, CaptureTaskId } from "@/lib/domain/ids";
import { askForCopy, pasteCopy } from "@/lib/usecases/captures/commands";
import { readCopyTask } from "@/lib/usecases/captures/reads";
import { askForCopySchema, copiesOfSourceSchema, pasteCopySchema } from "@/lib/usecases/captures/schema";
import { askThroughDoor, type Reply, throughDoor } from "./door";

export async function askForCopyAction(input: unknown): Promise<Reply<{ taskId: CaptureTaskId }>> {
  return throughDoor(askForCopySchema, input, askForCopy);
}

export async function pasteCopyAction(input: unknown): Promise<Reply<{ captureId: CaptureId }>> {
  return throughDoor(pasteCopySchema, input, pasteCopy);
}

/** What became of the wish for a copy; null once it was granted. */
export async function copyTaskAction(input: unknown): Promise<Reply<CaptureTaskView | null>> {
  return askThroughDoor(copiesOfSourceSchema, input, (actor, { sourceId }) => readCopyTask(actor, sourceId));
}
