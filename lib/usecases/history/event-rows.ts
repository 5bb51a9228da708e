import type { ChainBreak } from "@/lib/domain/history/chain-break";
import type { ChainedEvent } from "@/lib/domain/history/event-chain";
import { Prisma } from "@/lib/platform/database/generated/client";

/** An event as the chains are made of and verified by it. */
export type EventRow = Omit<ChainedEvent, "at"> & {
  id: bigint;
  at: Date;
  chain: string | null;
  position: number | null;
  previousHash: string | null;
  hash: string | null;
  claimNumber: number | null;
};

/** Its columns, of tables that the query calls `event` and `claim`. */
export const selectEvent = () => Prisma.sql`
  event."id", event."at", event."actorId", event."kind", event."claimId", event."storyId", event."sourceId",
  event."outletId", event."personId", event."before", event."after", event."reason", event."chain",
  event."position", event."previousHash", event."hash", claim."number" as "claimNumber"`;

export function eventOf({ at, ...row }: EventRow): ChainedEvent {
  return { ...row, at: at.toISOString() };
}

export function nameEvent({ id, at, kind, claimNumber }: EventRow): NonNullable<ChainBreak["event"]> {
  return { id: String(id), at: at.toISOString(), kind, claimNumber };
}
