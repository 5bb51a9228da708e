import { EVENT_WORDS } from "@/lib/domain/history/event-kinds";
import type { HistoryEntry, HistoryPage } from "@/lib/domain/history/history-entry";
import { peopleIn, sayChanges } from "@/lib/domain/history/say-changes";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";

export const EVENTS_PER_PAGE = 50;

export type EventFilter = Prisma.AuditEventWhereInput;

/** Where a page's events come from: a filter, or a query of their ids, newest first, and of their number. */
type Events =
  | EventFilter
  | { ids: (before: bigint | null, count: number) => Promise<bigint[]>; total: () => Promise<number> };

const LATER_THAN_ALL = null;

/** A page of the events, newest first, in words. What is no event's id begins at the newest. */
export async function readPage(events: Events, { before }: { before?: string | null }): Promise<HistoryPage> {
  const last = before && /^\d{1,18}$/.test(before) ? BigInt(before) : LATER_THAN_ALL;
  const [found, total] = await Promise.all([readEvents(events, last), countEvents(events)]);
  const page = found.slice(0, EVENTS_PER_PAGE);
  const names = await readNames(page);
  return {
    entries: page.map((event) => entryOf(event, names)),
    total,
    before: found.length > EVENTS_PER_PAGE ? String(page.at(-1)?.id) : null,
  };
}

const EVENT = {
  id: true,
  at: true,
  kind: true,
  actor: { select: { name: true } },
  claim: { select: { number: true, wording: true } },
  story: { select: { id: true, title: true } },
  before: true,
  after: true,
  reason: true,
} as const satisfies Prisma.AuditEventSelect;

type Event = Prisma.AuditEventGetPayload<{ select: typeof EVENT }>;

async function readEvents(events: Events, before: bigint | null): Promise<Event[]> {
  const where = isQuery(events)
    ? { id: { in: await events.ids(before, EVENTS_PER_PAGE + 1) } }
    : { AND: [events, before === null ? {} : { id: { lt: before } }] };
  return database().auditEvent.findMany({
    where,
    orderBy: { id: "desc" },
    take: EVENTS_PER_PAGE + 1,
    select: EVENT,
  });
}

function countEvents(events: Events): Promise<number> {
  return isQuery(events) ? events.total() : database().auditEvent.count({ where: events });
}

function isQuery(events: Events): events is Exclude<Events, EventFilter> {
  return "ids" in events;
}

async function readNames(events: Event[]): Promise<Map<string, string>> {
  const ids = [...new Set(events.flatMap(({ before, after }) => peopleIn(before, after)))];
  if (ids.length === 0) return new Map();
  const people = await database().person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

function entryOf(
  { id, at, kind, actor, before, after, ...event }: Event,
  names: Map<string, string>,
): HistoryEntry {
  return {
    ...event,
    id: String(id),
    at: at.toISOString(),
    who: actor?.name ?? "Galley",
    what: wordsOf(kind),
    changes: sayChanges(before, after, names),
  };
}

/** A kind that this version doesn't know is told by its own name rather than left out. */
function wordsOf(kind: string): string {
  return (EVENT_WORDS as Record<string, string>)[kind] ?? kind;
}
