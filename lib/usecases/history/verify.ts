import type { SystemActor } from "@/lib/domain/access/actor";
import { byEvent, type ChainBreak } from "@/lib/domain/history/chain-break";
import type { Head } from "@/lib/domain/history/event-chain";
import type { Transaction } from "@/lib/platform/database/client";
import { inSnapshot } from "@/lib/platform/database/transaction";
import { walkChains } from "./walk-chains";
import { walkNewsroom } from "./walk-newsroom";

export type Verification = {
  chains: number;
  /** Events that are links of a chain. */
  events: number;
  /** Events from before there were chains: held by the newsroom's chain only. */
  eventsBefore: number;
  /** Links of the newsroom's chain, and events that wait for theirs. */
  links: number;
  waiting: number;
  /** Where the newsroom's chain ends; null while it has no link. */
  head: Head | null;
  /** How often the record is broken, and the first places at which it is. */
  broken: number;
  breaks: ChainBreak[];
};

const BREAKS_KEPT = 1_000;
const BREAKS_TOLD = 20;

/**
 * Walks every chain of events and the newsroom's, as they stand at one moment, a page of them in memory at a time, and
 * says where an event is not what was appended. For whoever runs the machine.
 */
export async function verifyRecord(_actor: SystemActor): Promise<Verification> {
  let broken = 0;
  const kept: ChainBreak[] = [];
  const found = (one: ChainBreak) => {
    broken += 1;
    if (kept.length < BREAKS_KEPT) kept.push(one);
  };
  return inSnapshot(async (tx) => {
    const walked = await walkChains(tx, found);
    const newsroom = await walkNewsroom(tx, found);
    const eventsBefore = await countBefore(tx);
    const breaks = kept.sort(byEvent).slice(0, BREAKS_TOLD);
    return { ...walked, ...newsroom, eventsBefore, broken, breaks };
  });
}

function countBefore(tx: Transaction): Promise<number> {
  return tx.auditEvent.count({ where: { chain: null } });
}

/** Whether the newsroom's chain holds this hash: one that was written down earlier, elsewhere. */
export async function holdsNewsroomHash(_actor: SystemActor, hash: string): Promise<boolean> {
  return inSnapshot(async (tx) => {
    const [row] = await tx.$queryRaw<unknown[]>`select 1 from "NewsroomLink" where "hash" = ${hash} limit 1`;
    return row !== undefined;
  });
}
