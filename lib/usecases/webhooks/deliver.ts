import type { SystemActor } from "@/lib/domain/access/actor";
import { failureToKeep } from "@/lib/domain/captures/fetch-failure";
import { done, type Result } from "@/lib/domain/refusal";
import type { DeliveryState } from "@/lib/domain/webhooks/webhook-event";
import { database } from "@/lib/platform/database/client";
import type { FetchRules } from "@/lib/platform/fetch/fetch-rules";
import { postGuarded } from "@/lib/platform/fetch/post-guarded";
import { fetchRules } from "@/lib/platform/fetch/rules-from-settings";
import { MAY_BE_TOLD, seesEvent } from "./may-be-told";
import { readMessage } from "./message";
import { signedHeaders } from "./sign";

/** The name of the job that lib/jobs/deliver-webhook.ts runs. */
export const DELIVER_JOB = "deliver-webhook";

/** The queue's waits grow from seconds to hours: about sixteen hours in all. */
const ATTEMPTS = 12;

/** Patient: a receiver that hangs holds a place for as long as it is waited for, and there can be thousands of messages. */
export const DELIVERY = { maxAttempts: ATTEMPTS, isPatient: true } as const;

type Options = { isLast: boolean; rules?: FetchRules; now?: Date };

/**
 * Sends a message once, and logs what came of it. A 2xx is delivered; after anything else the job comes again, until its
 * last time. Nothing is sent to a webhook that was turned off, or whose owner may not see it any more.
 */
export async function deliverWebhook(
  _actor: SystemActor,
  deliveryId: string,
  { isLast, rules = fetchRules(), now = new Date() }: Options,
): Promise<Result<{ state: DeliveryState }>> {
  const db = database();
  const delivery = await db.webhookDelivery.findUnique({
    where: { id: deliveryId },
    select: {
      ...{ id: true, state: true, type: true },
      event: { select: { id: true, at: true, claimId: true, storyId: true } },
      webhook: {
        select: {
          id: true,
          address: true,
          secret: true,
          oldSecret: true,
          oldSecretUntil: true,
          ownerId: true,
        },
      },
    },
  });
  if (delivery?.state !== "waiting") return done({ state: delivery?.state ?? "dropped" });
  const { event, webhook } = delivery;
  const stands = (await db.webhook.count({ where: { id: webhook.id, ...MAY_BE_TOLD } })) > 0;
  if (!stands || !(await seesEvent(db, webhook.ownerId, event))) return settle(deliveryId, "dropped");

  const body = JSON.stringify(await readMessage(db, delivery, webhook.ownerId));
  const { secret, oldSecret, oldSecretUntil } = webhook;
  const secrets = oldSecret && oldSecretUntil && oldSecretUntil > now ? [secret, oldSecret] : [secret];
  const headers = signedHeaders({ id: `msg_${deliveryId}`, body, at: now }, secrets);
  const begun = performance.now();
  const sent = await postGuarded(webhook.address, { headers, body }, rules);
  await db.webhookAttempt.create({
    data: {
      deliveryId,
      status: sent.ok ? sent.status : null,
      problem: sent.ok ? "" : failureToKeep(sent.failure),
      ms: Math.round(performance.now() - begun),
    },
    select: { id: true },
  });
  if (sent.ok && sent.status >= 200 && sent.status < 300) return settle(deliveryId, "delivered");
  return isLast ? settle(deliveryId, "failed") : done({ state: "waiting" });
}

async function settle(id: string, state: DeliveryState): Promise<Result<{ state: DeliveryState }>> {
  await database().webhookDelivery.updateMany({ where: { id, state: "waiting" }, data: { state } });
  return done({ state });
}
