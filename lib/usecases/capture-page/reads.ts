import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { isId } from "@/lib/domain/ids";
import type { CapturePage } from "@/lib/domain/passages/capture-page";
import { partAround } from "@/lib/domain/passages/text-part";
import { database } from "@/lib/platform/database/client";
import { readBlob } from "../captures/blobs";
import { visibleClaims, visiblePassages } from "../stories/visible";
import { visibleCaptures } from "../stories/visible-captures";
import { readAsked } from "./asked";

/** About forty pages of print: what a browser draws at once without a wait. */
export const PART_LENGTH = 100_000;
const PASSAGES_SHOWN = 200;
const OTHERS_SHOWN = 20;

/** What the page's address asks for; each may be left out, and what cannot be is passed over. */
export type Asked = { passageId?: string; claim?: number | null; offset?: number };

/**
 * A saved copy with what is pinned to it, and the part of its text where the asked passage stands, or the asked offset.
 * Null for a copy that the actor may not see, and for one of another source.
 */
export async function readCapturePage(
  actor: Actor,
  sourceId: string,
  captureId: string,
  { passageId = "", claim: number = null, offset = 0 }: Asked = {},
): Promise<CapturePage | null> {
  if (!can(actor, "source.read") || !isId(sourceId) || !isId(captureId)) return null;
  const capture = await database().capture.findFirst({
    where: { id: captureId, sourceId, ...visibleCaptures(actor) },
    select: CAPTURE,
  });
  if (!capture) return null;
  const [passages, others, claim] = await Promise.all([
    database().passage.findMany({
      where: { captureId, ...visiblePassages(actor) },
      orderBy: [{ captureStart: "asc" }, { id: "asc" }],
      take: PASSAGES_SHOWN,
      select: { id: true, exact: true, captureStart: true, captureEnd: true, foundAs: true },
    }),
    database().capture.findMany({
      where: { sourceId, id: { not: captureId } },
      orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
      take: OTHERS_SHOWN,
      select: { id: true, capturedAt: true },
    }),
    number === null
      ? null
      : database().claim.findFirst({
          where: { number, ...visibleClaims(actor) },
          select: { id: true, number: true, wording: true, verdict: true, stage: true },
        }),
  ]);
  const asked = isId(passageId) ? await readAsked(actor, passageId, capture, claim) : null;
  const at = asked && "start" in asked ? asked.start : offset;
  const { id: _, source, text: whole, pageStarts, capturedAt, capturedBy, timestamp, ...facts } = capture;
  const part = partAround(whole, at, PART_LENGTH);
  return {
    source: {
      id: source.id,
      title: source.title,
      language: source.language,
      outlet: source.outlet?.name ?? "",
    },
    copy: {
      ...facts,
      ...{ captureId, at: capturedAt.toISOString(), by: capturedBy?.name ?? null },
      stampedAt: timestamp?.stampedAt.toISOString() ?? null,
    },
    text: whole.slice(part.start, part.end),
    ...{ part, pageStarts, asked, claim },
    passages: passages.flatMap(({ id, exact, captureStart: start, captureEnd: end, foundAs }) =>
      start === null || end === null || foundAs === null ? [] : [{ id, exact, start, end, foundAs }],
    ),
    others: others.map((other) => ({ captureId: other.id, at: other.capturedAt.toISOString() })),
  };
}

/** The bytes of a saved copy, piece by piece; null for a copy that the actor may not see. */
export async function readCaptureFile(
  actor: Actor,
  sourceId: string,
  captureId: string,
): Promise<{
  mediaType: string;
  fileName: string;
  length: number;
  pieces: () => AsyncGenerator<Uint8Array>;
} | null> {
  if (!can(actor, "source.read") || !isId(sourceId) || !isId(captureId)) return null;
  const capture = await database().capture.findFirst({
    where: { id: captureId, sourceId, ...visibleCaptures(actor) },
    select: { mediaType: true, fileName: true, length: true, sha256: true },
  });
  if (!capture) return null;
  const { sha256, ...file } = capture;
  return { ...file, pieces: () => readBlob(sha256) };
}

const CAPTURE = {
  id: true,
  method: true,
  capturedAt: true,
  capturedBy: { select: { name: true } },
  addressAsked: true,
  addressAnswered: true,
  status: true,
  mediaType: true,
  fileName: true,
  title: true,
  sha256: true,
  length: true,
  text: true,
  pageStarts: true,
  timestamp: { select: { stampedAt: true } },
  source: { select: { id: true, title: true, language: true, outlet: { select: { name: true } } } },
} as const;
