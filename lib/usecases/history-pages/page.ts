import type { Actor } from "@/lib/domain/access/actor";
import { claimReference } from "@/lib/domain/claims/reference";
import { EVENT_WORDS } from "@/lib/domain/history/event-kinds";
import type { HistoryEntry, HistoryPage } from "@/lib/domain/history/history-entry";
import { claimsIn, peopleIn, sayChanges } from "@/lib/domain/history/say-changes";
import { database } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { visibleClaims } from "../stories/visible";

export const EVENTS_PER_PAGE = 50;

export type EventFilter = Prisma.AuditEventWhereInput;

/** Where a page's events come from: a filter, or a query of their ids, newest first, and of their number. */
type Events =
  | EventFilter
  | { ids: (before: bigint | null, count: number) => Promise<bigint[]>; total: () => Promise<number> };

const LATER_THAN_ALL = null;

/** A page of the events, newest first, in the words that the actor may read. What is no event's id begins at the newest. */
export async function readPage(
  actor: Actor,
  events: Events,
  { before }: { before?: string | null },
): Promise<HistoryPage> {
  const last = before && /^\d{1,18}$/.test(before) ? BigInt(before) : LATER_THAN_ALL;
  const [found, total] = await Promise.all([readEvents(events, last), countEvents(events)]);
  const page = found.slice(0, EVENTS_PER_PAGE);
  const names = await readNames(actor, page);
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

async function readNames(actor: Actor, events: Event[]): Promise<Map<string, string>> {
  const [personIds, claimIds] = [peopleIn, claimsIn].map((named) => [
    ...new Set(events.flatMap(({ before, after }) => named(before, after))),
  ]);
  const people = personIds?.length
    ? await database().person.findMany({
        where: { id: { in: personIds } },
        select: { id: true, name: true },
      })
    : [];
  const claims = claimIds?.length
    ? await database().claim.findMany({
        where: { id: { in: claimIds }, ...visibleClaims(actor) },
        select: { id: true, number: true },
      })
    : [];
  return new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...claims.map(({ id, number }) => [id, claimReference(number)] as const),
  ]);
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
