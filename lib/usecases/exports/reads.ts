import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { TableView } from "@/lib/domain/claims/table-view";
import { RECORD_SCHEMA_VERSION } from "@/lib/domain/exchange/claim-record";
import type {
  ExportRequest,
  SourcesExportRequest,
  StoryExportRequest,
} from "@/lib/domain/exchange/export-request";
import { exportFileName } from "@/lib/domain/exchange/file-name";
import { exportFormat } from "@/lib/domain/exchange/formats";
import { isId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { claimsOfView } from "../ledger/where";
import { matching } from "../sources/matching";
import { visibleClaims, visibleSources, visibleStories } from "../stories/visible";
import { dayOf, type ExportFile, mayExport } from "./export-file";
import { type Progress, recordBatches } from "./record-batches";
import { sourceBatches } from "./source-batches";
import { CLAIMS_WRITERS, SOURCES_WRITERS, STORY_WRITERS } from "./writers/by-format";
import type { ExportHead } from "./writers/writer";

export type { ExportFile } from "./export-file";
export type { Progress } from "./record-batches";

/** Few enough that a batch is garbage before V8 moves it to the old heap, which it lets grow by 150 MB before it looks there. */
const CLAIMS_PER_BATCH = 50;

type Options = { now?: Date; batch?: number; progress?: Progress };

/** The claims that the request asks for and the actor may see, as a file. Refused before the first byte, or not at all. */
export async function readExport(
  actor: Actor,
  request: ExportRequest,
  { now = new Date(), batch = CLAIMS_PER_BATCH, progress }: Options = {},
): Promise<Result<ExportFile>> {
  const { view, format, scope } = request;
  const may = mayExport(actor, scope);
  if (!may.ok) return may;
  if (!exportFormat(format).scopes.includes(scope)) return refuse("formatLacksScope");
  const story = await readStoryTitle(actor, view);
  if (!story.ok) return story;
  const where = await chosenClaims(actor, request, now);
  if (!where.ok) return where;

  const workingCopies = scope === "working";
  const batches = recordBatches(actor, where.value, {
    workingCopies,
    batch,
    ...(progress ? { progress } : {}),
  });
  const head: ExportHead = {
    schemaVersion: RECORD_SCHEMA_VERSION,
    exportedAt: now.toISOString(),
    scope: workingCopies ? "working_copies" : "signed_off",
  };
  const { extension, mediaType, part = "" } = exportFormat(format);
  return done({
    name: exportFileName({ storyTitle: story.value, date: dayOf(now), extension, workingCopies, part }),
    mediaType,
    pieces: CLAIMS_WRITERS[format](batches, { head, article: request.article ?? null }),
  });
}

/** The sources of a list that the actor may see, as they stand, as a file. */
export async function readSourcesExport(
  actor: Actor,
  { query, kind, outlet, story, format }: SourcesExportRequest,
  now = new Date(),
): Promise<Result<ExportFile>> {
  if (!can(actor, "source.read")) return refuse({ code: "notAllowed", permission: "source.read" });
  if ([outlet, story].some((id) => id !== "" && !isId(id))) return refuse("notFound");
  const titled = story === "" ? null : await readTitle(actor, story);
  if (story !== "" && !titled) return refuse("notFound");
  const inStory = { placements: { some: { storyId: story, story: visibleStories(actor) } } };
  const where: Prisma.SourceWhereInput = {
    AND: [
      visibleSources(actor),
      matching(query),
      kind ? { kind } : {},
      outlet === "" ? {} : { outletId: outlet },
      story === "" ? {} : { passages: { some: { evidence: { some: { claim: inStory } } } } },
    ],
  };
  const head: ExportHead = {
    schemaVersion: RECORD_SCHEMA_VERSION,
    exportedAt: now.toISOString(),
    scope: "as_it_stands",
  };
  const { extension, mediaType } = exportFormat(format);
  const named = titled ? { storyTitle: titled.title, part: "sources" } : { storyTitle: null };
  return done({
    name: exportFileName({ ...named, of: "sources", date: dayOf(now), extension, workingCopies: false }),
    mediaType,
    pieces: SOURCES_WRITERS[format](sourceBatches(actor, where), { head }),
  });
}

/** One story in one of its formats, as a file. */
export async function readStoryExport(
  actor: Actor,
  { storyId, format, scope, draft }: StoryExportRequest,
  now = new Date(),
): Promise<Result<ExportFile>> {
  const may = mayExport(actor, scope);
  if (!may.ok) return may;
  const { extension, mediaType, scopes } = exportFormat(format);
  if (!scopes.includes(scope)) return refuse("formatLacksScope");
  const story = isId(storyId) ? await readTitle(actor, storyId) : null;
  if (!story) return refuse("notFound");
  const written = await STORY_WRITERS[format](actor, { storyId, scope, draft, now });
  if (!written.ok) return written;
  const { part, pieces } = written.value;
  const workingCopies = scope === "working";
  const name = exportFileName({ storyTitle: story.title, date: dayOf(now), extension, workingCopies, part });
  return done({ name, mediaType, pieces });
}

/** The title of the story that the view is about, for the file's name; null when it is about no one story. */
async function readStoryTitle(actor: Actor, { story }: TableView): Promise<Result<string | null>> {
  if (story === null || story === "none") return done(null);
  const found = await readTitle(actor, story);
  return found ? done(found.title) : refuse("notFound");
}

function readTitle(actor: Actor, storyId: string) {
  return database().story.findFirst({
    where: { AND: [{ id: storyId }, visibleStories(actor)] },
    select: { title: true },
  });
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
