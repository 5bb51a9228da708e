import { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { FETCH_JOB } from "@/lib/usecases/captures/queue-fetch";
import { fetchCopy } from "@/lib/usecases/watching/fetch-copy";
import { giveUpFetch } from "@/lib/usecases/watching/give-up-fetch";
import { defineJob } from "./job";

/** Fetches one copy. When to try again is decided by the use case; this is tried again only for faults of this machine. */
export const fetchCaptureJob = defineJob({
  name: FETCH_JOB,
  schema: z.object({ taskId: z.uuid() }),
  run: async ({ taskId }, { isLast }) => {
    try {
      const fetched = await fetchCopy(SYSTEM_ACTOR, taskId);
      if (!fetched.ok) throw new Error(`A copy was not fetched (${fetched.refusal.code}).`);
    } catch (error) {
      if (isLast) await giveUpFetch(SYSTEM_ACTOR, taskId);
      throw error;
    }
  },
});
