import { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { DELIVER_JOB, deliverWebhook } from "@/lib/usecases/webhooks/deliver";
import { defineJob } from "./job";

/** Sends one message. The queue tries again with growing waits while this throws. */
export const deliverWebhookJob = defineJob({
  name: DELIVER_JOB,
  schema: z.object({ deliveryId: z.uuid() }),
  run: async ({ deliveryId }, { isLast }) => {
    const delivered = await deliverWebhook(SYSTEM_ACTOR, deliveryId, { isLast });
    if (!delivered.ok) throw new Error(`A message was not sent (${delivered.refusal.code}).`);
    if (delivered.value.state === "waiting") throw new NotTaken();
  },
});

class NotTaken extends Error {
  override name = "Its receiver did not take it";
}
