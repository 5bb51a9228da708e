import type { SystemActor } from "@/lib/domain/access/actor";
import type { CaptureReading } from "@/lib/domain/captures/capture-reading";
import type { FetchFailure } from "@/lib/domain/captures/fetch-failure";
import { done, type Result } from "@/lib/domain/refusal";
import { type CaptureReader, readCaptureApart } from "@/lib/platform/capture-files/read-capture-apart";
import { inTransaction } from "@/lib/platform/database/transaction";
import { type Fetched, fetchGuarded } from "@/lib/platform/fetch/fetch-guarded";
import type { FetchRules } from "@/lib/platform/fetch/fetch-rules";
import { fetchRules } from "@/lib/platform/fetch/rules-from-settings";
import { takeCopy } from "./take-copy";
import { takeFailure } from "./take-failure";
import { beginTask, progressOf } from "./task";

/** Where it may be fetched from, and how it is read: tests say both. */
export type Outside = { rules?: FetchRules; read?: CaptureReader };

/**
 * Carries out a wish for a fetched copy: fetched and read first, with no transaction open meanwhile, then kept or said
 * to have failed in one. What was carried out before is not carried out again.
 */
export async function fetchCopy(
  system: SystemActor,
  taskId: string,
  { rules = fetchRules(), read = readCaptureApart }: Outside = {},
): Promise<Result> {
  const task = await beginTask(taskId);
  if (!task) return done();
  const result = await fetchGuarded(task.address, rules, { onProgress: progressOf(taskId) });
  const failed = (failure: FetchFailure) =>
    inTransaction(async (tx) => {
      await takeFailure(tx, system, task, failure);
      return done();
    });
  if (!result.ok) return failed(result.failure);
  const { fetched } = result;
  try {
    const found = await readFetched(read, fetched);
    if (!found.ok) return await failed(found.failure);
    return await inTransaction(async (tx) => {
      await takeCopy(tx, system, task, fetched, found.reading);
      return done();
    });
  } finally {
    await fetched.discard();
  }
}

async function readFetched(
  read: CaptureReader,
  { file, contentType, answered }: Fetched,
): Promise<{ ok: true; reading: CaptureReading } | { ok: false; failure: FetchFailure }> {
  const found = await read(file, { contentType, fileName: "", address: answered });
  if (found.ok) {
    const { wall } = found.reading;
    return wall ? { ok: false, failure: { is: wall } } : found;
  }
  const { problem } = found;
  return { ok: false, failure: problem.is === "otherKind" ? problem : { is: "empty" } };
}
