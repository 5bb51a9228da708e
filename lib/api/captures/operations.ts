import { Readable } from "node:stream";
import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { readCaptureFile, readCapturePage } from "@/lib/usecases/capture-page/reads";
import { askForCopy, pasteCopy, uploadCopy } from "@/lib/usecases/captures/commands";
import { readCaptures } from "@/lib/usecases/captures/reads";
import { askForCopySchema, pasteCopySchema, uploadCopySchema } from "@/lib/usecases/captures/schema";
import { cursor, made, offset, page, pageOf, time, uuid } from "../fields";
import { file, operation, upload } from "../operation";
import { found, mapped, through } from "../through-schema";

const tag = "Captures";
const ofSource = z.object({ source: uuid });
const params = z.object({ source: uuid, capture: uuid });
const method = z.enum(["fetched", "uploaded", "pasted"]);
const sha256 = z.string().meta({ description: "Of its bytes, in hexadecimal" });

const captureRow = z
  .object({
    id: uuid,
    capturedAt: time,
    method,
    by: z.string().nullable().meta({ description: "Null: Galley itself" }),
    addressAnswered: z.string(),
    mediaType: z.string(),
    fileName: z.string(),
    bytes: z.int(),
    sha256,
    hasText: z.boolean(),
    stampedAt: time.nullable().meta({ description: "RFC 3161" }),
  })
  .meta({ id: "CaptureRow" });

const capture = z
  .object({
    id: uuid,
    capturedAt: time,
    by: z.string().nullable(),
    method,
    addressAsked: z.string(),
    addressAnswered: z.string(),
    status: z.int().nullable(),
    mediaType: z.string(),
    fileName: z.string(),
    title: z.string(),
    sha256,
    bytes: z.int(),
    stampedAt: time.nullable(),
    text: z.string().meta({ description: "The part of its text that was asked for" }),
    part: z.object({ start: offset, end: offset, number: z.int(), of: z.int() }),
    pageStarts: z.array(offset),
    passages: z.array(
      z.object({
        id: uuid,
        exact: z.string(),
        start: offset,
        end: offset,
        foundAs: z.enum(["exact", "normalised", "approximate"]),
      }),
    ),
  })
  .meta({ id: "Capture" });

const path = "/sources/{source}/captures";

export const CAPTURE_OPERATIONS = [
  operation({
    ...{ id: "listCaptures", method: "GET", path, tag, scope: "read" },
    summary: "The saved copies of a source, newest first. A confidential source's are kept from every token.",
    ...{ params: ofSource, query: z.strictObject(cursor), answer: pageOf(captureRow) },
    run: async ({ actor, params, query }) =>
      mapped(found(await readCaptures(actor, params.source, query.cursor)), page),
  }),
  operation({
    ...{ id: "askForCopy", method: "POST", path: "/sources/{source}/captures/fetch", tag, scope: "write" },
    summary: "Has a copy fetched from the source's address. It comes by a job; list the captures to see it.",
    ...{ params: ofSource, status: 202, answer: z.object({ taskId: uuid }) },
    run: async ({ actor, params, requestId }) =>
      mapped(
        await through(askForCopySchema, { sourceId: params.source, requestId }, (input) =>
          askForCopy(actor, input),
        ),
        (value) => ({ value }),
      ),
  }),
  operation({
    ...{ id: "pasteCopy", method: "POST", path: "/sources/{source}/captures/paste", tag, scope: "write" },
    summary: "Keeps words as a copy: of what only their sender could open.",
    ...{ params: ofSource, status: 201, answer: made },
    body: z.strictObject({ text: z.string().min(1).max(LIMITS.pastedCopy) }),
    run: async ({ actor, params, body, requestId }) =>
      mapped(
        await through(pasteCopySchema, { ...body, sourceId: params.source, requestId }, (input) =>
          pasteCopy(actor, input),
        ),
        ({ captureId }) => ({ value: { id: captureId }, location: placeOf(params.source, captureId) }),
      ),
  }),
  upload({
    ...{ id: "uploadCopy", method: "POST", path: "/sources/{source}/captures/upload", tag, scope: "write" },
    summary: "Keeps a file as a copy: its bytes are the body, 20 MB at most.",
    ...{ params: ofSource, status: 201, answer: made },
    query: z.strictObject({ fileName: z.string().max(LIMITS.fileName).optional() }),
    run: async ({ actor, params, query, body: { contentType, stream }, requestId, signal }) => {
      const told = { sourceId: params.source, requestId, fileName: query.fileName ?? "", contentType };
      const bytes = stream
        ? Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
        : Readable.from([]);
      return mapped(
        await through(uploadCopySchema, told, (input) => uploadCopy(actor, input, bytes, { signal })),
        ({ captureId }) => ({ value: { id: captureId }, location: placeOf(params.source, captureId) }),
      );
    },
  }),
  operation({
    ...{ id: "readCapture", method: "GET", path: "/sources/{source}/captures/{capture}", tag, scope: "read" },
    summary: "A saved copy with the part of its text where offset stands: about 100,000 characters.",
    ...{ params, answer: capture },
    query: z.strictObject({ offset: z.coerce.number().int().min(0).max(2_147_483_647).optional() }),
    run: async ({ actor, params, query }) => {
      const asked = { offset: query.offset ?? 0 };
      return mapped(
        found(await readCapturePage(actor, params.source, params.capture, asked)),
        ({ copy: { captureId, at, length, ...copy }, text, part, pageStarts, passages }) => ({
          value: { ...copy, id: captureId, capturedAt: at, bytes: length, text, part, pageStarts, passages },
        }),
      );
    },
  }),
  file({
    ...{ id: "readCaptureFile", method: "GET", path: "/sources/{source}/captures/{capture}/file" },
    ...{ tag, scope: "read" },
    summary: "The bytes of a saved copy, as they came.",
    params,
    run: async ({ actor, params }) =>
      mapped(
        found(await readCaptureFile(actor, params.source, params.capture)),
        ({ mediaType, fileName, pieces }) => ({
          name: fileName || params.capture,
          mediaType: mediaType || "application/octet-stream",
          pieces: pieces(),
        }),
      ),
  }),
];

function placeOf(sourceId: string, captureId: string): string {
  return `/sources/${sourceId}/captures/${captureId}`;
}
