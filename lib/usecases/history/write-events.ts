import {
  type ChainedEvent,
  chainOf,
  type Head,
  type Link,
  linkEvents,
} from "@/lib/domain/history/event-chain";
import { toldOf } from "@/lib/domain/webhooks/webhook-event";
import type { Transaction } from "@/lib/platform/database/client";
import { sha256 } from "@/lib/platform/hash/sha256";
import { enqueueAll } from "@/lib/platform/queue/enqueue";
import type { HistoryEvent } from "./append";

type LockedHead = Head & { chain: string; now: Date };

/**
 * Links the events to their chains and writes them, in the order in which they were told. The heads are locked in the
 * order of their names, so two commands that write to the same chains never wait for each other in a circle.
 */
export async function writeEvents(
  tx: Transaction,
  told: (HistoryEvent & { actorId: string | null })[],
): Promise<void> {
  if (told.length === 0) return;
  const chains = [...new Set(told.map((event) => chainOf(withAllSubjects(event))))].sort();
  const heads = await lockHeads(tx, chains);
  const now = heads[0]?.now ?? new Date();
  const byChain = new Map(heads.map((head) => [head.chain, [] as (ChainedEvent & { order: number })[]]));
  for (const [order, event] of told.entries()) {
    const chained = asChained(event, now);
    byChain.get(chainOf(chained))?.push({ ...chained, order });
  }
  const links = heads.flatMap((head) => linkEvents(byChain.get(head.chain) ?? [], head.chain, head, sha256));
  const inOrder = links.sort((a, b) => a.order - b.order);
  await insertEvents(tx, inOrder);
  await moveHeads(tx, inOrder);
  await askForTelling(tx, inOrder);
}

/** The name of the job that lib/jobs/tell-webhooks.ts runs. */
export const TELL_JOB = "tell-webhooks";

/** Webhooks are told here, where all that happens comes by, so that no command can forget them: a job for each chain. */
async function askForTelling(tx: Transaction, links: (Link & { kind: string })[]): Promise<void> {
  const told = new Map<string, { chain: string; first: number; last: number }>();
  for (const { kind, chain, position } of links) {
    if (toldOf(kind) === null) continue;
    const { first = position } = told.get(chain) ?? {};
    told.set(chain, { chain, first, last: position });
  }
  if (told.size > 0) await enqueueAll(tx, TELL_JOB, [...told.values()]);
}

/** The heads of the chains, locked until the transaction ends; a chain that nobody has written to begins at 0. */
function lockHeads(tx: Transaction, chains: string[]): Promise<LockedHead[]> {
  return tx.$queryRaw<LockedHead[]>`
    insert into "ChainHead" ("chain", "position", "hash")
    select "chain", 0, '' from unnest(${chains}::text[]) with ordinality as named ("chain", "order") order by "order"
    on conflict ("chain") do update set "position" = "ChainHead"."position"
    returning "chain", "position", "hash", now()::timestamptz(3) as "now"`;
}

async function moveHeads(tx: Transaction, links: (Head & { chain: string })[]): Promise<void> {
  const last = [...new Map(links.map((link) => [link.chain, link])).values()];
  await tx.$executeRaw`
    update "ChainHead" set "position" = moved."position", "hash" = moved."hash"
    from unnest(${last.map((link) => link.chain)}::text[], ${last.map((link) => link.position)}::int[],
      ${last.map((link) => link.hash)}::text[]) as moved ("chain", "position", "hash")
    where "ChainHead"."chain" = moved."chain"`;
}

/** As it will be read again: JSON knows no undefined. */
function asChained(event: HistoryEvent & { actorId: string | null }, now: Date): ChainedEvent {
  const { kind, actorId, before = null, after = null, reason = "" } = event;
  return { ...withAllSubjects(event), kind, actorId, before, after, reason, at: now.toISOString() };
}

function withAllSubjects(event: HistoryEvent) {
  const { claimId = null, storyId = null, sourceId = null, outletId = null, personId = null } = event;
  return { claimId, storyId, sourceId, outletId, personId };
}

/** In one query, whatever their number: Prisma makes and keeps a plan for every number of rows. */
async function insertEvents(
  tx: Transaction,
  events: (ChainedEvent & Link & { order: number })[],
): Promise<void> {
  await tx.$executeRaw`
    insert into "AuditEvent" ("at", "actorId", "kind", "claimId", "storyId", "sourceId", "outletId", "personId",
      "before", "after", "reason", "chain", "position", "previousHash", "hash")
    select "at", "actorId", "kind", "claimId", "storyId", "sourceId", "outletId", "personId",
      "before", "after", "reason", "chain", "position", "previousHash", "hash"
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as event ("order" int, "at" timestamptz(3),
      "actorId" uuid, "kind" text, "claimId" uuid, "storyId" uuid, "sourceId" uuid, "outletId" uuid, "personId" uuid,
      "before" jsonb, "after" jsonb, "reason" text, "chain" text, "position" int, "previousHash" text, "hash" text)
    order by "order"`;
}
