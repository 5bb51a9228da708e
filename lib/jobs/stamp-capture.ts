import { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { TIMESTAMP_PROBLEMS } from "@/lib/domain/captures/timestamp-problem";
import { stampCapture } from "@/lib/usecases/timestamps/stamp-capture";
import { defineJob } from "./job";

export const stampCaptureJob = defineJob({
  name: "stamp-capture",
  schema: z.object({ captureId: z.uuid() }),
  run: async ({ captureId }) => {
    const stamped = await stampCapture(SYSTEM_ACTOR, captureId);
    if (!stamped.ok) throw new NotStamped(stamped.refusal.code);
    if (stamped.value.outcome === "failed") throw new NotStamped(TIMESTAMP_PROBLEMS[stamped.value.problem]);
  },
});

/** The queue tells an error's name: why it was not stamped, and nothing of what. */
class NotStamped extends Error {
  constructor(why: string) {
    super();
    this.name = `Not stamped, ${why}`;
  }
}
