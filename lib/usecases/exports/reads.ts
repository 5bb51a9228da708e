import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { TableView } from "@/lib/domain/claims/table-view";
import { RECORD_SCHEMA_VERSION } from "@/lib/domain/exchange/claim-record";
import type { ExportRequest } from "@/lib/domain/exchange/export-request";
import { exportFileName } from "@/lib/domain/exchange/file-name";
import { isId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { claimsOfView } from "../ledger/where";
import { visibleClaims, visibleStories } from "../stories/visible";
import { recordBatches } from "./record-batches";
import { toCsv, toJson } from "./write-records";

export const CLAIMS_PER_BATCH = 100;

/** A file that is written while it is read: `text` asks for the next claims when its reader is ready for them. */
export type ExportFile = { name: string; mediaType: string; text: AsyncGenerator<string, void, void> };

/** The claims that the request asks for and the actor may see, as a file. Refused before the first byte, or not at all. */
export async function readExport(
  actor: Actor,
  request: ExportRequest,
  { now = new Date(), batch = CLAIMS_PER_BATCH }: { now?: Date; batch?: number } = {},
): Promise<Result<ExportFile>> {
  const { view, format, scope } = request;
  const permission = scope === "working" ? "export.workingCopy" : "export.signedOff";
  if (!can(actor, permission)) return refuse({ code: "notAllowed", permission });
  const story = await readStoryTitle(actor, view);
  if (!story.ok) return story;
  const where = await chosenClaims(actor, request, now);
  if (!where.ok) return where;

  const workingCopies = scope === "working";
  const batches = recordBatches(actor, where.value, { workingCopies, batch });
  const head = {
    schemaVersion: RECORD_SCHEMA_VERSION,
    exportedAt: now.toISOString(),
    scope: workingCopies ? "working_copies" : "signed_off",
  };
  return done({
    name: exportFileName({ storyTitle: story.value, date: dayOf(now), format, workingCopies }),
    mediaType:
      format === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json; charset=utf-8",
    text: format === "csv" ? toCsv(batches) : toJson(head, batches),
  });
}

/** The title of the story that the view is about, for the file's name; null when it is about no one story. */
async function readStoryTitle(actor: Actor, { story }: TableView): Promise<Result<string | null>> {
  if (story === null || story === "none") return done(null);
  const found = await database().story.findFirst({
    where: { AND: [{ id: story }, visibleStories(actor)] },
    select: { title: true },
  });
  return found ? done(found.title) : refuse("notFound");
}

/** All of the view, or the chosen ones, each of which has to be there: a file that lacks some unsaid misleads. */
async function chosenClaims(
  actor: Actor,
  { view, claimIds }: ExportRequest,
  now: Date,
): Promise<Result<Prisma.ClaimWhereInput>> {
  if (claimIds === null) return done(await claimsOfView(actor, view, now));
  if (!claimIds.every(isId)) return refuse("notFound");
  const ids = [...new Set(claimIds)];
  const where = { AND: [{ id: { in: ids } }, visibleClaims(actor)] };
  return (await database().claim.count({ where })) === ids.length ? done(where) : refuse("notFound");
}

/** The day in the newsroom's zone, which is the server's: "2026-11-23". */
function dayOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
