import type { SystemActor } from "@/lib/domain/access/actor";
import type { CaptureReading } from "@/lib/domain/captures/capture-reading";
import { passagesInCopy } from "@/lib/domain/captures/passages-in-copy";
import { bytesOfFile } from "@/lib/platform/capture-files/kept-file";
import type { Transaction } from "@/lib/platform/database/client";
import type { Fetched } from "@/lib/platform/fetch/fetch-guarded";
import { saveCapture } from "../captures/save";
import { lockSource } from "../sources/load";
import { lockClaimsOn, markBack, markGone } from "./mark-passages";
import { noteLook } from "./note-look";
import { pinnedPassages } from "./pinned";
import { endTask, type Task } from "./task";

/**
 * Keeps what was fetched, and looks whether the passages that are pinned to earlier copies still stand in it: those that
 * don't are marked, and the claims that they decide reopened (G6). While watching, a page that says the same as before
 * makes no new copy.
 */
export async function takeCopy(
  tx: Transaction,
  system: SystemActor,
  task: Task,
  fetched: Fetched,
  reading: CaptureReading,
): Promise<void> {
  const sourceId = task.source.id;
  const at = new Date();
  // What nothing could be read in says nothing of what is gone.
  const isReadable = reading.text !== "";
  const pinned = isReadable
    ? (await pinnedPassages(tx, sourceId)).filter(({ stoodThere }) => stoodThere)
    : [];
  const { gone, back } = passagesInCopy(pinned, reading);
  const claims = await lockClaimsOn(tx, gone);
  await lockSource(tx, sourceId);
  const isNews = task.reason === "asked" || (await saysOtherThanBefore(tx, sourceId, reading.text));
  const captureId = isNews ? await save(tx, system, task, fetched, reading) : undefined;
  await markGone(tx, system, { sourceId, passages: gone, vanished: false, at }, claims);
  await markBack(tx, system, sourceId, back);
  const outcome = !isReadable ? "not_seen" : gone.length > 0 ? "changed" : "unchanged";
  await noteLook(tx, sourceId, outcome, at);
  await endTask(tx, task.id, { state: "done", ...(captureId ? { captureId } : {}) });
}

function save(
  tx: Transaction,
  system: SystemActor,
  { source, address, askedById }: Task,
  { file, sha256, length, answered, status }: Fetched,
  reading: CaptureReading,
) {
  return saveCapture(tx, system, {
    ...{ source, method: "fetched", capturedById: askedById, addressAsked: address },
    ...{ addressAnswered: answered, status, fileName: "", requestId: null },
    ...{ bytes: bytesOfFile(file, sha256, length), reading },
  });
}

async function saysOtherThanBefore(tx: Transaction, sourceId: string, text: string): Promise<boolean> {
  const before = await tx.capture.findFirst({
    where: { sourceId, method: "fetched" },
    orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
    select: { text: true },
  });
  return before?.text !== text;
}
