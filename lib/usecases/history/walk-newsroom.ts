import type { ChainBreak } from "@/lib/domain/history/chain-break";
import {
  BEFORE_CHAINS,
  type Head,
  NEWSROOM_HEAD,
  NO_LINKS,
  newsroomLinkHash,
  unchainedHash,
} from "@/lib/domain/history/event-chain";
import type { Transaction } from "@/lib/platform/database/client";
import { sha256 } from "@/lib/platform/hash/sha256";
import { type EventRow, eventOf, nameEvent, selectEvent } from "./event-rows";
import { LOOKED_BACK } from "./link-newsroom";

const LINKS_A_PAGE = 1_000;
const TOLD_AT_MOST = 1_000;

type Found = (broken: ChainBreak) => void;
type Walked = { links: number; waiting: number; head: Head | null };

type Link = EventRow & {
  linkPosition: bigint;
  eventHash: string;
  linkPreviousHash: string;
  linkHash: string;
  linkedAt: Date;
};

/** The newsroom's chain from its first link to its head, and the events that it does not hold. */
export async function walkNewsroom(tx: Transaction, found: Found): Promise<Walked> {
  await findUnchained(tx, found);
  let last: Head = NO_LINKS;
  let links = 0;
  for await (const link of linksOf(tx)) {
    const next = { position: Number(link.linkPosition), hash: link.linkHash };
    const by = wrongWith(link, last);
    if (by) found({ by, chain: NEWSROOM_HEAD, position: next.position, event: nameEvent(link) });
    links += 1;
    last = next;
  }
  const head = await tx.chainHead.findUnique({ where: { chain: NEWSROOM_HEAD } });
  if ((head?.position ?? 0) !== last.position || (head?.hash ?? "") !== last.hash)
    found({ by: "cutOff", chain: NEWSROOM_HEAD, position: last.position, event: null });
  await findLeftOut(tx, found);
  return { links, waiting: await countWaiting(tx), head: links > 0 ? last : null };
}

function wrongWith(link: Link, last: Head): ChainBreak["by"] | null {
  const { eventHash, linkPreviousHash: previousHash, linkHash } = link;
  const position = Number(link.linkPosition);
  if (position !== last.position + 1) return "missing";
  if (previousHash !== last.hash) return "previous";
  const facts = { position, eventId: String(link.id), eventHash, previousHash };
  if (newsroomLinkHash({ ...facts, linkedAt: link.linkedAt.toISOString() }, sha256) !== linkHash)
    return "changed";
  // The event's own hash is verified in its own chain.
  return eventHash === (link.hash ?? unchainedHash(eventOf(link), sha256)) ? null : "otherHash";
}

async function* linksOf(tx: Transaction): AsyncGenerator<Link> {
  let after = BigInt(0);
  for (;;) {
    const rows = await tx.$queryRaw<Link[]>`
      select ${selectEvent()}, link."position" as "linkPosition", link."eventHash",
        link."previousHash" as "linkPreviousHash", link."hash" as "linkHash", link."linkedAt"
      from (select * from "NewsroomLink" where "position" > ${after}::bigint order by "position" limit ${LINKS_A_PAGE})
        as link join "AuditEvent" as event on event."id" = link."eventId"
        left join "Claim" as claim on claim."id" = event."claimId"
      order by link."position"`;
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.linkPosition;
  }
}

/** Events without a chain that were written since there are chains. */
async function findUnchained(tx: Transaction, found: Found): Promise<void> {
  const rows = await tx.$queryRaw<EventRow[]>`
    select ${selectEvent()} from "AuditEvent" as event left join "Claim" as claim on claim."id" = event."claimId"
    where event."chain" is null
      and event."id" > (select "position" from "ChainHead" where "chain" = ${BEFORE_CHAINS})
    order by event."id" limit ${TOLD_AT_MOST}`;
  for (const row of rows) found({ by: "unchained", chain: "", position: 0, event: nameEvent(row) });
}

/** Events so far behind the newest linked one that nothing links them any more. */
async function findLeftOut(tx: Transaction, found: Found): Promise<void> {
  const rows = await tx.$queryRaw<EventRow[]>`
    select ${selectEvent()} from "AuditEvent" as event left join "Claim" as claim on claim."id" = event."claimId"
    where event."id" <= (select coalesce(max("eventId"), 0) - ${LOOKED_BACK}::bigint from "NewsroomLink")
      and not exists (select from "NewsroomLink" as link where link."eventId" = event."id")
    order by event."id" limit ${TOLD_AT_MOST}`;
  for (const row of rows) found({ by: "leftOut", chain: NEWSROOM_HEAD, position: 0, event: nameEvent(row) });
}

async function countWaiting(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "AuditEvent" as event
    where not exists (select from "NewsroomLink" as link where link."eventId" = event."id")`;
  return row?.count ?? 0;
}
