import { claimReference } from "@/lib/domain/claims/reference";
import type { FiledEvent } from "@/lib/domain/exchange/story-file/story-file";
import { type ChainedEvent, linkText, unchainedText } from "@/lib/domain/history/event-chain";
import { EVENT_WORDS } from "@/lib/domain/history/event-kinds";
import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";

const EVENTS_A_READ = 1_000;
const EVENTS_AT_MOST = 50_000;

/** What happened to the story and to its claims outside of other stories: as it is told, and the lines that are hashed. */
export async function readHistory(
  tx: Transaction,
  storyId: string,
  claimIds: string[],
): Promise<{ events: FiledEvent[]; lines: string[] }> {
  const events: FiledEvent[] = [];
  const lines: string[] = [];
  for (let after = BigInt(0); events.length < EVENTS_AT_MOST; ) {
    const found = await tx.auditEvent.findMany({
      where: {
        id: { gt: after },
        OR: [{ storyId }, { storyId: null, claimId: { in: claimIds } }],
      },
      orderBy: { id: "asc" },
      take: EVENTS_A_READ,
      select: EVENT,
    });
    events.push(...found.map(told));
    lines.push(...found.map(line));
    const last = found.at(-1);
    if (!last || found.length < EVENTS_A_READ) break;
    after = last.id;
  }
  return { events, lines };
}

const EVENT = {
  ...{ id: true, at: true, actorId: true, kind: true, claimId: true, storyId: true, sourceId: true },
  ...{ outletId: true, personId: true, before: true, after: true, reason: true },
  ...{ chain: true, position: true, previousHash: true, hash: true },
  actor: { select: { name: true } },
  claim: { select: { number: true } },
} as const satisfies Prisma.AuditEventSelect;

type Found = Prisma.AuditEventGetPayload<{ select: typeof EVENT }>;

function told({ id, at, actor, kind, reason, claim, ...event }: Found): FiledEvent {
  return {
    ...{ id: String(id), at: at.toISOString(), by: actor?.name ?? "Galley", reason },
    what: Object.entries(EVENT_WORDS).find(([known]) => known === kind)?.[1] ?? kind,
    claim: claim ? claimReference(claim.number) : "",
    link: linkOf(event),
  };
}

function linkOf({ chain, position, hash }: Pick<Found, "chain" | "position" | "hash">): FiledEvent["link"] {
  return chain === null || position === null || hash === null ? null : { chain, position, hash };
}

function line(event: Found): string {
  const chained: ChainedEvent = { ...event, at: event.at.toISOString() };
  const link = linkOf(event);
  return link
    ? linkText(chained, { ...link, previousHash: event.previousHash ?? "" })
    : unchainedText(chained);
}
