import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import type { EventKind } from "@/lib/domain/history/event-kinds";
import type { Transaction } from "@/lib/platform/database/client";

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

/** Appends to history in the transaction of the change it tells of. Called by commands, once per change. */
export async function appendEvent(
  tx: Transaction,
  actor: Actor | SystemActor,
  event: HistoryEvent,
): Promise<void> {
  await tx.auditEvent.create({ data: { ...event, actorId: actor.personId }, select: { id: true } });
}

/** Appends many events at once, for commands that change many things. */
export async function appendEvents(
  tx: Transaction,
  actor: Actor | SystemActor,
  events: HistoryEvent[],
): Promise<void> {
  await tx.auditEvent.createMany({ data: events.map((event) => ({ ...event, actorId: actor.personId })) });
}

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
