import type { ChainBreak } from "@/lib/domain/history/chain-break";
import {
  BEFORE_CHAINS,
  brokenBy,
  type Head,
  NEWSROOM_HEAD,
  NO_LINKS,
} from "@/lib/domain/history/event-chain";
import type { Transaction } from "@/lib/platform/database/client";
import { sha256 } from "@/lib/platform/hash/sha256";
import { type EventRow, eventOf, nameEvent, selectEvent } from "./event-rows";

const ROWS_A_PAGE = 1_000;
const CUT_OFF_AT_MOST = 1_000;

type Found = (broken: ChainBreak) => void;
type Row = EventRow & { chain: string; position: number; previousHash: string; hash: string };

/**
 * Every chain of events from its first link to its head. After a break the walk goes on from what stands there, so that
 * one change is told once, at the first link that shows it.
 */
export async function walkChains(tx: Transaction, found: Found): Promise<{ chains: number; events: number }> {
  let chains = 0;
  let events = 0;
  let last: Head & { chain: string } = { chain: "", ...NO_LINKS };
  for await (const row of links(tx)) {
    const isFirst = row.chain !== last.chain;
    const by = brokenBy({ ...row, ...eventOf(row) }, isFirst ? NO_LINKS : last, sha256);
    if (by) found({ by, chain: row.chain, position: row.position, event: nameEvent(row) });
    chains += Number(isFirst);
    events += 1;
    last = row;
  }
  await findCutOff(tx, found);
  return { chains, events };
}

async function* links(tx: Transaction): AsyncGenerator<Row> {
  let after = { chain: "", position: 0 };
  for (;;) {
    const rows = await tx.$queryRaw<Row[]>`
      select ${selectEvent()} from "AuditEvent" as event left join "Claim" as claim on claim."id" = event."claimId"
      where (event."chain", event."position") > (${after.chain}, ${after.position}::int)
      order by event."chain", event."position" limit ${ROWS_A_PAGE}`;
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}

type CutOff = { chain: string; position: number | null } & (EventRow | { id: null });

/** Chains whose last link is not the one that their head names, heads without a chain, and chains without a head. */
async function findCutOff(tx: Transaction, found: Found): Promise<void> {
  const rows = await tx.$queryRaw<CutOff[]>`
    select ${selectEvent()}, coalesce(event."chain", head."chain") as "chain"
    from "ChainHead" as head full join (
      select distinct on ("chain") * from "AuditEvent" where "chain" is not null order by "chain", "position" desc
    ) as event on event."chain" = head."chain" left join "Claim" as claim on claim."id" = event."claimId"
    where coalesce(head."chain", '') not in (${BEFORE_CHAINS}, ${NEWSROOM_HEAD})
      and (event."position" is distinct from head."position" or event."hash" is distinct from head."hash")
    limit ${CUT_OFF_AT_MOST}`;
  for (const row of rows) {
    const event = row.id === null ? null : nameEvent(row);
    found({ by: "cutOff", chain: row.chain, position: row.position ?? 0, event });
  }
}
