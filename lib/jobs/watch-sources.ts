import { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { watchSources } from "@/lib/usecases/watching/watch-sources";
import { defineJob } from "./job";

/** Every ten minutes, the sources whose time has come. */
export const watchSourcesJob = defineJob({
  name: "watch-sources",
  schema: z.object({}).loose(),
  every: "*/10 * * * *",
  run: async () => {
    const watched = await watchSources(SYSTEM_ACTOR);
    if (!watched.ok) throw new Error(`Sources were not watched (${watched.refusal.code}).`);
  },
});
