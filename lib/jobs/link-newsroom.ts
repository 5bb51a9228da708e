import { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { linkNewsroom } from "@/lib/usecases/history/link-newsroom";
import { defineJob } from "./job";

/** Every minute. By the clock and not by the writers: a key of theirs would be one lock for the whole newsroom. */
export const linkNewsroomJob = defineJob({
  name: "link-newsroom",
  schema: z.object({}).loose(),
  every: "* * * * *",
  run: async () => {
    const linked = await linkNewsroom(SYSTEM_ACTOR);
    if (!linked.ok) throw new Error(`The newsroom's chain was not continued (${linked.refusal.code}).`);
  },
});
