import type { SystemActor } from "@/lib/domain/access/actor";
import { afterFailure } from "@/lib/domain/captures/after-failure";
import {
  type FetchFailure,
  failureToKeep,
  keptFailure,
  saysItIsGone,
} from "@/lib/domain/captures/fetch-failure";
import type { Transaction } from "@/lib/platform/database/client";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { FETCH_JOB } from "../captures/queue-fetch";
import { lockSource } from "../sources/load";
import { lockClaimsOn, markGone } from "./mark-passages";
import { noteLook } from "./note-look";
import { pinnedPassages } from "./pinned";
import { endTask, type Task } from "./task";

/**
 * What becomes of a fetch that failed: it is tried again later, or has failed for good. The passages of a watched source
 * that has vanished are marked, and the claims that they decide reopened (G6).
 */
export async function takeFailure(
  tx: Transaction,
  system: SystemActor,
  task: Task,
  failure: FetchFailure,
): Promise<void> {
  const now = new Date();
  const { attempts, source } = task;
  const isWatching = task.reason !== "asked";
  const next = afterFailure(now, { failure, before: keptFailure(task.failure), attempts, isWatching });
  if (next.is === "again") {
    await tryAgain(tx, task, failure, next.at);
    return;
  }
  if (next.is === "vanished") await markVanished(tx, system, source.id, now);
  if (isWatching) await noteLook(tx, source.id, next.is === "vanished" ? "vanished" : "not_seen", now);
  // Whoever asked is told at once; whether it is gone is found out by watching.
  else if (saysItIsGone(failure)) await watchNow(tx, source.id, now);
  await endTask(tx, task.id, { state: "failed", failure: failureToKeep(failure) });
}

async function markVanished(tx: Transaction, system: SystemActor, sourceId: string, at: Date): Promise<void> {
  const pinned = await pinnedPassages(tx, sourceId);
  const passages = pinned.filter(({ goneSince, stoodThere }) => goneSince === null && stoodThere);
  const claims = await lockClaimsOn(tx, passages);
  await lockSource(tx, sourceId);
  await markGone(tx, system, { sourceId, passages, vanished: true, at }, claims);
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
