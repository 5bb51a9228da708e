import type { SystemActor } from "@/lib/domain/access/actor";
import { done, type Result } from "@/lib/domain/refusal";
import { toldOf } from "@/lib/domain/webhooks/webhook-event";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { DELIVER_JOB, DELIVERY } from "./deliver";
import { MAY_BE_TOLD, seesEvent } from "./may-be-told";

type Told = { chain: string; first: number; last: number };

/**
 * Makes a message for each webhook that is to be told of these events, and may: its owner is active, has a role that may
 * have webhooks, and sees what the event is about. Run twice it makes none twice.
 */
export async function tellWebhooks(_actor: SystemActor, { chain, first, last }: Told): Promise<Result> {
  return inTransaction(async (tx) => {
    const events = await tx.auditEvent.findMany({
      where: { chain, position: { gte: first, lte: last } },
      orderBy: { position: "asc" },
      select: { id: true, at: true, kind: true, claimId: true, storyId: true },
    });
    for (const event of events) await tell(tx, event);
    return done();
  });
}

type Event = { id: bigint; at: Date; kind: string; claimId: string | null; storyId: string | null };

async function tell(tx: Transaction, event: Event): Promise<void> {
  const told = toldOf(event.kind);
  if (!told) return;
  const hooks = await tx.webhook.findMany({
    where: { ...MAY_BE_TOLD, events: { has: told.topic }, createdAt: { lte: event.at } },
    select: { id: true, ownerId: true },
  });
  for (const { id: webhookId, ownerId } of hooks) {
    if (!(await seesEvent(tx, ownerId, event))) continue;
    const [made] = await tx.webhookDelivery.createManyAndReturn({
      data: [{ webhookId, eventId: event.id, type: told.type }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (made) await enqueue(tx, DELIVER_JOB, { deliveryId: made.id }, DELIVERY);
  }
}
