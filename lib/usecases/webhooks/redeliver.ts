import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { enqueue } from "@/lib/platform/queue/enqueue";
import { DELIVER_JOB, DELIVERY } from "./deliver";
import { seesEvent } from "./may-be-told";
import type { Redeliver } from "./schema";

/** Sends a message once more, under the id that it had: a receiver that took it already can tell. */
export async function redeliver(actor: Actor, { deliveryId }: Redeliver): Promise<Result> {
  return inTransaction(async (tx) => {
    const delivery = await tx.webhookDelivery.findUnique({
      where: { id: deliveryId },
      select: {
        event: { select: { claimId: true, storyId: true } },
        webhook: { select: { ownerId: true, turnedOffAt: true } },
      },
    });
    if (!delivery) return refuse("notFound");
    const { ownerId, turnedOffAt } = delivery.webhook;
    if (!can(actor, "webhook.useSecret", { personId: ownerId }))
      return refuse({ code: "notAllowed", permission: "webhook.useSecret" });
    if (turnedOffAt !== null || !(await seesEvent(tx, ownerId, delivery.event))) return refuse("notFound");
    await tx.webhookDelivery.update({
      where: { id: deliveryId },
      data: { state: "waiting" },
      select: { id: true },
    });
    const key = `${DELIVER_JOB}:${deliveryId}`;
    await enqueue(tx, DELIVER_JOB, { deliveryId }, { key, ...DELIVERY });
    return done();
  });
}
