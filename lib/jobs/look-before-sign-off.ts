import { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { LOOK_JOB, lookBeforeSignOff } from "@/lib/usecases/watching/before-sign-off";
import { defineJob } from "./job";

export const lookBeforeSignOffJob = defineJob({
  name: LOOK_JOB,
  schema: z.object({ claimId: z.uuid() }),
  run: async ({ claimId }) => {
    const looked = await lookBeforeSignOff(SYSTEM_ACTOR, claimId);
    if (!looked.ok) throw new Error(`Sources were not looked at again (${looked.refusal.code}).`);
  },
});
