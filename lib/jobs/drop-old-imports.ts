import { z } from "zod";
import { SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { dropOldPieces } from "@/lib/usecases/imports/drop-old-pieces";
import { defineJob } from "./job";

/** What was read of files does not stay for ever: each night, those of a month ago go. */
export const dropOldImportsJob = defineJob({
  name: "drop-old-imports",
  schema: z.object({}),
  every: "20 3 * * *",
  run: async () => void (await dropOldPieces(SYSTEM_ACTOR, new Date())),
});
