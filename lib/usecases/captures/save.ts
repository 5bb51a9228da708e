import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import type { CaptureReading } from "@/lib/domain/captures/capture-reading";
import type { CaptureMethod } from "@/lib/domain/captures/capture-shapes";
import { nextWatch } from "@/lib/domain/captures/watch-schedule";
import type { CaptureId } from "@/lib/domain/ids";
import type { KeptBytes } from "@/lib/platform/capture-files/kept-file";
import type { Transaction } from "@/lib/platform/database/client";
import { appendEvent } from "../history/append";
import { pinPassagesTo } from "../passages/pin";
import { askForStamp } from "../timestamps/ask-for-stamp";
import { writeBlob } from "./blobs";

export type NewCapture = {
  source: { id: string; confidential: boolean };
  method: CaptureMethod;
  /** Who uploaded or pasted it, or asked for it. Null: Galley itself. */
  capturedById: string | null;
  addressAsked: string;
  addressAnswered: string;
  status: number | null;
  fileName: string;
  requestId: string | null;
  bytes: KeptBytes;
  reading: CaptureReading;
};

/**
 * Saves a copy with its bytes, in one transaction; pins to it what it has of the source's passages, and has it stamped.
 * The same request gives the same copy. Needs the source's lock.
 */
export async function saveCapture(
  tx: Transaction,
  by: Actor | SystemActor,
  copy: NewCapture,
): Promise<CaptureId> {
  const { source, method, capturedById, requestId, bytes, reading } = copy;
  await writeBlob(tx, bytes);
  const { addressAsked, addressAnswered, status, fileName } = copy;
  const { mediaType, title, text, pageStarts, links } = reading;
  const [capture] = await tx.capture.createManyAndReturn({
    data: [
      {
        ...{ sourceId: source.id, method, capturedById, requestId },
        ...{ addressAsked, addressAnswered, status, fileName },
        ...{ mediaType, title, text, pageStarts, links },
        ...{ sha256: bytes.sha256, length: bytes.length },
      },
    ],
    skipDuplicates: true,
    select: { id: true, capturedAt: true },
  });
  if (!capture) return sameRequest(tx, requestId);
  await appendEvent(tx, by, { kind: "capture.saved", sourceId: source.id, after: facts(by, copy) });
  if (method === "fetched") await watchFrom(tx, source.id, capture.capturedAt);
  await pinPassagesTo(tx, by, capture.id);
  await askForStamp(tx, capture.id);
  return capture.id as CaptureId;
}

/** History is read by everybody: of a confidential source it tells that there is a copy, and nothing of it. */
function facts(
  by: Actor | SystemActor,
  { source, method, addressAnswered, fileName, bytes, ...copy }: NewCapture,
) {
  const told = {
    copiedBy: method,
    ...(by.personId === null && copy.capturedById !== null ? { askedById: copy.capturedById } : {}),
  };
  if (source.confidential) return told;
  return {
    ...told,
    address: addressAnswered || copy.addressAsked,
    fileName,
    bytes: bytes.length,
    sha256: bytes.sha256,
  };
}

/** What has been fetched once is looked at again. */
async function watchFrom(tx: Transaction, sourceId: string, capturedAt: Date): Promise<void> {
  await tx.source.updateMany({
    where: { id: sourceId, nextWatchAt: null },
    data: { nextWatchAt: nextWatch(capturedAt, capturedAt) },
  });
}

async function sameRequest(tx: Transaction, requestId: string | null): Promise<CaptureId> {
  const { id } = await tx.capture.findUniqueOrThrow({
    where: { requestId: requestId ?? "" },
    select: { id: true },
  });
  return id as CaptureId;
}
