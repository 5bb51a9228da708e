import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import type { EventKind } from "@/lib/domain/history/event-kinds";
import type { Refusal } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { beforeCommit } from "@/lib/platform/database/transaction";
import { identitySaid } from "../identities/guard";
import { writeEvents } from "./write-events";

type Facts = Record<string, string | number | boolean | null | string[]>;

export type HistoryEvent = {
  kind: EventKind;
  claimId?: string;
  storyId?: string;
  sourceId?: string;
  outletId?: string;
  personId?: string;
  before?: Facts;
  after?: Facts;
  reason?: string;
};

type Told = HistoryEvent & { actorId: string | null };

const toldIn = new WeakMap<Transaction, Told[]>();

/**
 * Appends to history in the transaction of the change it tells of. Called by commands, once per change. It is written
 * when the command has done all else: a chain's writers wait for each other no longer than that takes.
 */
export async function appendEvent(
  tx: Transaction,
  actor: Actor | SystemActor,
  event: HistoryEvent,
): Promise<void> {
  await appendEvents(tx, actor, [event]);
}

/** Appends many events at once, for commands that change many things. */
export async function appendEvents(
  tx: Transaction,
  actor: Actor | SystemActor,
  events: HistoryEvent[],
): Promise<void> {
  const told = toldIn.get(tx) ?? [];
  toldIn.set(tx, told);
  beforeCommit(tx, appendEvents, () => write(tx, told.splice(0)));
  told.push(...events.map((event) => ({ ...event, actorId: actor.personId })));
}

/**
 * History keeps everything, and so not the name of a confidential source: whoever knows it is told, and nothing is done.
 * What a command that brings in a whole file has to tell is written part by part: its chains are its own.
 */
async function write(tx: Transaction, events: Told[]): Promise<Refusal | null> {
  while (events.length > 0) {
    const part = events.splice(0, WRITTEN_AT_ONCE);
    const refusal = await identitySaid(tx, part);
    if (refusal !== null) return refusal;
    await writeEvents(tx, part);
  }
  return null;
}

/** More than any command tells that people wait for. */
const WRITTEN_AT_ONCE = 5_000;

/** Only the fields that differ, before and after; null when none does. */
export function changedFields<Fields extends Facts>(
  before: Fields,
  after: Partial<Fields>,
): { before: Facts; after: Facts } | null {
  const names = Object.keys(after).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (names.length === 0) return null;
  const pick = (fields: Partial<Fields>): Facts =>
    Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
  return { before: pick(before), after: pick(after) };
}
