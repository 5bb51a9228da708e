import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { CaptureRow, CaptureTaskView, SourceCopies } from "@/lib/domain/captures/capture-shapes";
import { keptFailure } from "@/lib/domain/captures/fetch-failure";
import { isId } from "@/lib/domain/ids";
import type { Page } from "@/lib/domain/sources/source-shapes";
import { database } from "@/lib/platform/database/client";
import { visibleSources } from "../stories/visible";
import { readableSources, visibleCaptures } from "../stories/visible-captures";

export const COPIES_SHOWN = 20;

/** A source's saved copies, newest first, and what became of the last wish for one. Null for what the actor may not see. */
export async function readCopies(actor: Actor, sourceId: string): Promise<SourceCopies | null> {
  if (!can(actor, "source.read") || !isId(sourceId)) return null;
  const source = await database().source.findFirst({
    where: { id: sourceId, ...visibleSources(actor) },
    select: { url: true, lastWatchedAt: true, watchOutcome: true },
  });
  if (!source) return null;
  const ofSource = { sourceId, source: readableSources(actor) };
  const [readable, total, found, task] = await Promise.all([
    database().source.count({ where: { id: sourceId, ...readableSources(actor) } }),
    database().capture.count({ where: ofSource }),
    database().capture.findMany({
      where: ofSource,
      orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
      take: COPIES_SHOWN,
      select: ROW,
    }),
    database().captureTask.findFirst({
      where: ofSource,
      orderBy: [{ askedAt: "desc" }, { id: "desc" }],
      select: COPY_TASK,
    }),
  ]);
  const { lastWatchedAt, watchOutcome } = source;
  return {
    rows: await withText(found),
    total,
    task: task && copyTaskView(task),
    hasAddress: source.url !== null,
    hidden: readable === 0,
    watched:
      lastWatchedAt && watchOutcome ? { at: lastWatchedAt.toISOString(), outcome: watchOutcome } : null,
  };
}

export const COPIES_PER_PAGE = 50;

/** A source's saved copies, newest first, page by page. Null for what the actor may not see; none of a confidential source for whom it is kept from. */
export async function readCaptures(
  actor: Actor,
  sourceId: string,
  after?: string | null,
): Promise<Page<CaptureRow> | null> {
  if (!can(actor, "source.read") || !isId(sourceId)) return null;
  const source = { id: sourceId, ...visibleSources(actor) };
  if ((await database().source.count({ where: source })) === 0) return null;
  const where = { sourceId, ...visibleCaptures(actor) };
  const [total, found] = await Promise.all([
    database().capture.count({ where }),
    database().capture.findMany({
      where,
      orderBy: [{ capturedAt: "desc" }, { id: "desc" }],
      take: COPIES_PER_PAGE + 1,
      ...(after && isId(after) ? { cursor: { id: after }, skip: 1 } : {}),
      select: ROW,
    }),
  ]);
  const page = found.slice(0, COPIES_PER_PAGE);
  const rows = await withText(page);
  return { rows, total, after: found.length > COPIES_PER_PAGE ? (page.at(-1)?.id ?? null) : null };
}

/** What became of the last wish for a copy, asked while one is under way. Null when there is none any more. */
export async function readCopyTask(actor: Actor, sourceId: string): Promise<CaptureTaskView | null> {
  if (!can(actor, "source.read") || !isId(sourceId)) return null;
  const task = await database().captureTask.findFirst({
    where: { sourceId, source: { AND: [visibleSources(actor), readableSources(actor)] } },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    select: COPY_TASK,
  });
  return task && copyTaskView(task);
}

const ROW = {
  id: true,
  capturedAt: true,
  method: true,
  capturedBy: { select: { name: true } },
  addressAnswered: true,
  mediaType: true,
  fileName: true,
  length: true,
  sha256: true,
  timestamp: { select: { stampedAt: true } },
} as const;

type Found = Omit<CaptureRow, "capturedAt" | "by" | "bytes" | "hasText" | "stampedAt"> & {
  capturedAt: Date;
  capturedBy: { name: string } | null;
  length: number;
  timestamp: { stampedAt: Date } | null;
};

/** The texts themselves stay where they are: they can be long. */
async function withText(found: Found[]): Promise<CaptureRow[]> {
  const ids = found.map(({ id }) => id);
  const texts = await database().capture.findMany({
    where: { id: { in: ids }, text: { not: "" } },
    select: { id: true },
  });
  const have = new Set(texts.map(({ id }) => id));
  return found.map(({ capturedAt, capturedBy, length, timestamp, ...row }) => ({
    ...row,
    capturedAt: capturedAt.toISOString(),
    by: capturedBy?.name ?? null,
    bytes: length,
    hasText: have.has(row.id),
    stampedAt: timestamp?.stampedAt.toISOString() ?? null,
  }));
}

export const COPY_TASK = {
  state: true,
  address: true,
  received: true,
  expected: true,
  failure: true,
  nextTryAt: true,
} as const;

type FoundTask = {
  state: "queued" | "fetching" | "done" | "failed";
  address: string;
  received: number;
  expected: number | null;
  failure: string;
  nextTryAt: Date | null;
};

/** Null once the wish was granted. */
export function copyTaskView({ state, failure, nextTryAt, ...task }: FoundTask): CaptureTaskView | null {
  if (state === "done") return null;
  return { ...task, state, failure: keptFailure(failure), nextTryAt: nextTryAt?.toISOString() ?? null };
}
