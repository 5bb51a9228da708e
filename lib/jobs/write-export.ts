import { z } from "zod";
import { actorForPerson, SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import { refusalWords } from "@/lib/domain/refusal-words";
import { WRITE_EXPORT_JOB } from "@/lib/usecases/export-runs/commands";
import {
  dropExpiredExports,
  failExport,
  readAskerOfExport,
  writeExport,
} from "@/lib/usecases/export-runs/write-export";
import { defineJob } from "./job";

/** As the person who asked for it, with what they may do by now. */
export const writeExportJob = defineJob({
  name: WRITE_EXPORT_JOB,
  isLong: true,
  schema: z.object({ exportId: z.uuid() }),
  run: async ({ exportId }, { isLast }) => {
    try {
      const personId = await readAskerOfExport(SYSTEM_ACTOR, exportId);
      const actor = personId && (await actorForPerson(personId));
      if (!actor) return void (await failExport(SYSTEM_ACTOR, exportId, "Your account is no longer active."));
      const written = await writeExport(actor, exportId);
      if (!written.ok) await failExport(SYSTEM_ACTOR, exportId, refusalWords(written.refusal));
    } catch (error) {
      if (isLast)
        await failExport(SYSTEM_ACTOR, exportId, "Something went wrong on the server. Ask for it again.");
      throw error;
    }
  },
});

/** What has expired can no longer be downloaded; each hour it is deleted. */
export const dropExpiredExportsJob = defineJob({
  name: "drop-expired-exports",
  schema: z.object({}).loose(),
  every: "40 * * * *",
  run: async () => void (await dropExpiredExports(SYSTEM_ACTOR, new Date())),
});
