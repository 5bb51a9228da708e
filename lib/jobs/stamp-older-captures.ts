import { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { askForOlderStamps } from "@/lib/usecases/timestamps/ask-for-stamp";
import { defineJob } from "./job";

export const stampOlderCapturesJob = defineJob({
  name: "stamp-older-captures",
  schema: z.object({}).loose(),
  every: "17 * * * *",
  run: async () => {
    const asked = await askForOlderStamps(SYSTEM_ACTOR);
    if (!asked.ok) throw new Error(`Stamps were not asked for (${asked.refusal.code}).`);
  },
});
