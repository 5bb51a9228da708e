import { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { TELL_JOB } from "@/lib/usecases/history/write-events";
import { tellWebhooks } from "@/lib/usecases/webhooks/tell";
import { defineJob } from "./job";

export const tellWebhooksJob = defineJob({
  name: TELL_JOB,
  schema: z.object({ chain: z.string(), first: z.number().int(), last: z.number().int() }),
  run: async (events) => {
    const told = await tellWebhooks(SYSTEM_ACTOR, events);
    if (!told.ok) throw new Error(`Webhooks were not told (${told.refusal.code}).`);
  },
});
