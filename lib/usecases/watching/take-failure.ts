import type { SystemActor } from "@/lib/domain/access/actor";
import {
  type FetchFailure,
  failureToKeep,
  isWorthRetrying,
  keptFailure,
  saysItIsGone,
} from "@/lib/domain/captures/fetch-failure";
import { nextTry } from "@/lib/domain/captures/watch-schedule";
import type { Transaction } from "@/lib/platform/database/client";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { FETCH_JOB } from "../captures/queue-fetch";
import { lockSource } from "../sources/load";
import { lockClaimsOn, markGone } from "./mark-passages";
import { noteLook } from "./note-look";
import { pinnedPassages } from "./pinned";
import { endTask, type Task } from "./task";

/** A site that is being rebuilt says 404 for a moment: what seems to be gone is looked for once more. */
const LOOK_AGAIN_MS = 10 * 60 * 1000;
const LOOKS_AT_MOST = 6;

/**
 * What becomes of a fetch that failed: it is tried again later, or has failed for good. A watched source that is said to
 * be gone, twice, has vanished: its passages are marked, and the claims that they decide reopened (G6). Every other
 * failure says nothing of the source.
 */
export async function takeFailure(
  tx: Transaction,
  system: SystemActor,
  task: Task,
  failure: FetchFailure,
): Promise<void> {
  const now = new Date();
  const isWatching = task.reason !== "asked";
  const isGone = saysItIsGone(failure);
  const again = isGone && isWatching ? lookAgain(now, task) : retry(now, task, failure);
  if (again) {
    await tryAgain(tx, task, failure, again);
    return;
  }
  const pinned = isGone && isWatching ? await pinnedPassages(tx, task.source.id) : [];
  const passages = pinned.filter(({ goneSince, stoodThere }) => goneSince === null && stoodThere);
  const claims = await lockClaimsOn(tx, passages);
  await lockSource(tx, task.source.id);
  await markGone(tx, system, { sourceId: task.source.id, passages, vanished: true, at: now }, claims);
  if (isWatching) await noteLook(tx, task.source.id, isGone ? "vanished" : "not_seen", now);
  // Whoever asked is told at once; whether it is gone is found out by watching.
  else if (isGone) await watchNow(tx, task.source.id, now);
  await endTask(tx, task.id, { state: "failed", failure: failureToKeep(failure) });
}

/** Said once, it may be a fault of the site: the attempt before has to have said so, too. */
function lookAgain(now: Date, { attempts, failure }: Task): Date | null {
  const before = keptFailure(failure);
  const isSaidTwice = before !== null && saysItIsGone(before);
  return !isSaidTwice && attempts < LOOKS_AT_MOST ? new Date(now.getTime() + LOOK_AGAIN_MS) : null;
}

function retry(now: Date, { attempts }: Task, failure: FetchFailure): Date | null {
  return isWorthRetrying(failure) ? nextTry(now, attempts) : null;
}

async function tryAgain(tx: Transaction, task: Task, failure: FetchFailure, at: Date): Promise<void> {
  await tx.captureTask.update({
    where: { id: task.id },
    data: { state: "queued", failure: failureToKeep(failure), nextTryAt: at },
    select: { id: true },
  });
  await enqueue(tx, FETCH_JOB, { taskId: task.id }, { runAt: at });
}

async function watchNow(tx: Transaction, sourceId: string, now: Date): Promise<void> {
  await tx.source.updateMany({
    where: { id: sourceId, nextWatchAt: { not: null } },
    data: { nextWatchAt: now },
  });
}
