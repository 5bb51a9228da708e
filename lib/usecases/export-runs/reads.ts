import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ExportRunView } from "@/lib/domain/exchange/export-run";
import { isId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import type { ExportFile } from "../exports/export-file";
import { openExport } from "../exports/open-export";
import { visibleStories } from "../stories/visible";

const LISTED = 50;

const decompress = promisify(gunzip);

/** The long exports that a person asked for and that have not expired, newest first. */
export async function readExportRuns(actor: Actor, now = new Date()): Promise<ExportRunView[] | null> {
  if (!can(actor, "export.signedOff")) return null;
  const runs = await database().exportRun.findMany({
    where: { askedById: actor.personId, ...unexpired(now) },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: LISTED,
    select: {
      ...{ id: true, state: true, fileName: true, done: true, total: true, length: true, failure: true },
      ...{ askedAt: true, expiresAt: true },
    },
  });
  return runs.map(({ askedAt, expiresAt, ...run }) => ({
    ...run,
    askedAt: askedAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  }));
}

/**
 * The file of a long export, for whoever asked for it. Whether they may have it is asked anew: an export that would be
 * refused now is refused here, too, though it was written while it was allowed. So is one that may hold a story which was
 * closed to them since: what is in the file cannot be taken out of it.
 */
export async function readExportRunFile(
  actor: Actor,
  exportId: string,
  now = new Date(),
): Promise<Result<ExportFile & { length: number }>> {
  const run = isId(exportId)
    ? await database().exportRun.findFirst({
        where: { id: exportId, askedById: actor.personId, state: "ready", ...unexpired(now) },
        select: { address: true, fileName: true, mediaType: true, length: true, askedAt: true },
      })
    : null;
  if (!run) return refuse("notFound");
  const stillMay = await openExport(actor, run.address, { now });
  if (!stillMay.ok) return stillMay;
  if (await lostAStory(actor, run.askedAt)) return refuse("notFound");
  const { fileName, mediaType, length } = run;
  return done({ name: fileName, mediaType, length, pieces: piecesOf(exportId) });
}

/** Whether a story that the actor saw was closed to them since: restricted to others, or they are no member any more. */
async function lostAStory(actor: Actor, since: Date): Promise<boolean> {
  const edits = await database().auditEvent.count({
    where: {
      kind: "story.edited",
      at: { gte: since },
      story: { NOT: visibleStories(actor) },
      OR: [
        { before: { path: ["restricted"], equals: false } },
        { before: { path: ["memberIds"], array_contains: [actor.personId] } },
      ],
    },
  });
  return edits > 0;
}

function unexpired(now: Date) {
  return { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
}

/** One row at a time. A piece that is missing by now breaks the download off, so that half a file is a failed one. */
async function* piecesOf(exportId: string): ExportFile["pieces"] {
  const count = await database().exportPiece.count({ where: { exportId } });
  for (let position = 0; position < count; position++) {
    const { bytes } = await database().exportPiece.findUniqueOrThrow({
      where: { exportId_position: { exportId, position } },
      select: { bytes: true },
    });
    yield decompress(bytes);
  }
}
