import type { Readable } from "node:stream";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { CaptureReading } from "@/lib/domain/captures/capture-reading";
import { normaliseDraftText } from "@/lib/domain/drafts/draft-text";
import type { CaptureId, CaptureTaskId } from "@/lib/domain/ids";
import { LIMITS } from "@/lib/domain/limits";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { bytesOfText, type KeptBytes, keepStream } from "@/lib/platform/capture-files/kept-file";
import { type CaptureReader, readCaptureApart } from "@/lib/platform/capture-files/read-capture-apart";
import { database } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { visibleSources } from "../stories/visible";
import { readableSources } from "../stories/visible-captures";
import { loadCopiedSource } from "./load";
import { queueFetch } from "./queue-fetch";
import { saveCapture } from "./save";
import type { AskForCopy, PasteCopy, UploadCopy } from "./schema";

const NOT_ALLOWED = { code: "notAllowed", permission: "capture.save" } as const;

/** Has a copy of a source fetched from its address. While one is on its way, that one is meant. */
export async function askForCopy(
  actor: Actor,
  { sourceId, requestId }: AskForCopy,
): Promise<Result<{ taskId: CaptureTaskId }>> {
  if (!can(actor, "capture.save")) return refuse(NOT_ALLOWED);
  return inTransaction(async (tx) => {
    const source = await loadCopiedSource(tx, actor, sourceId);
    if (!source) return refuse("notFound");
    if (!source.url) return refuse("sourceHasNoAddress");
    const same = await tx.captureTask.findFirst({ where: { requestId, sourceId }, select: { id: true } });
    if (same) return done({ taskId: same.id as CaptureTaskId });
    const asked = { reason: "asked", askedById: actor.personId, requestId } as const;
    return done({ taskId: await queueFetch(tx, { sourceId, address: source.url, ...asked }) });
  });
}

/** Keeps words that a person pasted as a copy: of what only they could open. */
export async function pasteCopy(
  actor: Actor,
  { sourceId, text, requestId }: PasteCopy,
): Promise<Result<{ captureId: CaptureId }>> {
  if (!can(actor, "capture.save")) return refuse(NOT_ALLOWED);
  const reading: CaptureReading = {
    ...{ kind: "text", mediaType: "text/plain", title: "", text: normaliseDraftText(text) },
    ...{ pageStarts: [], links: [], wholeText: "", wall: null, savedFrom: "", unread: null },
  };
  const made = { method: "pasted", fileName: "", requestId, bytes: bytesOfText(text), reading } as const;
  return keep(actor, sourceId, made);
}

/** `read`: tests that are about what is kept read in their own process. */
type Reading = { signal?: AbortSignal; read?: CaptureReader };

/**
 * Keeps a file that a person uploaded as a copy. It goes to a temporary file while it comes, and is read in a process
 * of its own, before anything of it is stored.
 */
export async function uploadCopy(
  actor: Actor,
  { sourceId, requestId, fileName, contentType }: UploadCopy,
  body: Readable,
  { signal, read = readCaptureApart }: Reading = {},
): Promise<Result<{ captureId: CaptureId }>> {
  if (!can(actor, "capture.save")) return refuse(NOT_ALLOWED);
  // Nothing is taken in for a source that it could not be kept for.
  const where = { id: sourceId, AND: [visibleSources(actor), readableSources(actor)] };
  if ((await database().source.count({ where })) === 0) return refuse("notFound");
  const kept = await keepStream(body, LIMITS.copyBytes);
  if (!kept) return refuse({ code: "copyNotKept", fileName, problem: { is: "tooLarge" } });
  try {
    const found = await read(kept.file, { contentType, fileName, address: "" }, signal);
    if (!found.ok) return refuse({ code: "copyNotKept", fileName, problem: found.problem });
    const { reading } = found;
    return await keep(actor, sourceId, { method: "uploaded", fileName, requestId, bytes: kept, reading });
  } finally {
    await kept.discard();
  }
}

type Kept = {
  method: "uploaded" | "pasted";
  fileName: string;
  requestId: string;
  bytes: KeptBytes;
  reading: CaptureReading;
};

function keep(actor: Actor, sourceId: string, kept: Kept): Promise<Result<{ captureId: CaptureId }>> {
  return inTransaction(async (tx) => {
    const source = await loadCopiedSource(tx, actor, sourceId);
    if (!source) return refuse("notFound");
    const captureId = await saveCapture(tx, actor, {
      ...kept,
      source,
      capturedById: actor.personId,
      addressAsked: kept.reading.savedFrom,
      ...{ addressAnswered: "", status: null },
    });
    return done({ captureId });
  });
}
