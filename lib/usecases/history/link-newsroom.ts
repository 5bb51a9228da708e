import type { SystemActor } from "@/lib/domain/access/actor";
import { type Head, NEWSROOM_HEAD, newsroomLinkHash, unchainedHash } from "@/lib/domain/history/event-chain";
import { done, type Result } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { sha256 } from "@/lib/platform/hash/sha256";
import { type EventRow, eventOf, selectEvent } from "./event-rows";

const LINKED_AT_ONCE = 1_000;
/** How far behind the newest linked event one is looked for that was committed later than its successors. */
export const LOOKED_BACK = 100_000;

/**
 * Puts every event that is in no link yet into the newsroom's chain, in the order of their numbers. Behind the writers,
 * by the clock: they don't wait for it, and it waits for none of them. How many it linked.
 */
export async function linkNewsroom(_actor: SystemActor): Promise<Result<{ linked: number }>> {
  let linked = 0;
  for (;;) {
    const batch = await inTransaction(linkSome);
    if (!batch.ok) return batch;
    linked += batch.value.linked;
    if (batch.value.linked < LINKED_AT_ONCE) return done({ linked });
  }
}

async function linkSome(tx: Transaction): Promise<Result<{ linked: number }>> {
  let head = await lockHead(tx);
  const linkedAt = new Date();
  const links = (await readUnlinked(tx)).map((row) => {
    const eventHash = row.hash ?? unchainedHash(eventOf(row), sha256);
    const position = head.position + 1;
    const facts = { position, eventId: String(row.id), eventHash, previousHash: head.hash };
    head = { position, hash: newsroomLinkHash({ ...facts, linkedAt: linkedAt.toISOString() }, sha256) };
    return { ...facts, eventId: row.id, linkedAt, hash: head.hash };
  });
  await tx.newsroomLink.createMany({ data: links });
  await tx.chainHead.update({ where: { chain: NEWSROOM_HEAD }, data: head, select: { chain: true } });
  return done({ linked: links.length });
}

async function lockHead(tx: Transaction): Promise<Head> {
  const [head] = await tx.$queryRaw<Head[]>`
    insert into "ChainHead" ("chain", "position", "hash") values (${NEWSROOM_HEAD}, 0, '')
    on conflict ("chain") do update set "position" = "ChainHead"."position"
    returning "position", "hash"`;
  if (!head) throw new Error("The head that was just written is there.");
  return head;
}

function readUnlinked(tx: Transaction): Promise<EventRow[]> {
  return tx.$queryRaw<EventRow[]>`
    select ${selectEvent()} from "AuditEvent" as event left join "Claim" as claim on claim."id" = event."claimId"
    where event."id" > (select coalesce(max("eventId"), 0) - ${LOOKED_BACK}::bigint from "NewsroomLink")
      and not exists (select from "NewsroomLink" as link where link."eventId" = event."id")
    order by event."id" limit ${LINKED_AT_ONCE}`;
}
