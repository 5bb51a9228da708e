import { z } from "zod";
import { actorForPerson, SYSTEM_ACTOR } from "@/lib/auth/mint-actor";
import type { Actor } from "@/lib/domain/access/actor";
import { sayRowRefusal } from "@/lib/domain/exchange/import-items/say-import";
import type { Result } from "@/lib/domain/refusal";
import { CHECK_JOB, failImport, RUN_JOB } from "@/lib/usecases/imports/commands";
import { readAskerOf } from "@/lib/usecases/imports/load-run";
import { runImport } from "@/lib/usecases/imports/run-import";
import { tryImport } from "@/lib/usecases/imports/try-import";
import { defineJob, type Job } from "./job";

/** The dry run of an import, and the import itself, as the person who asked for it, with what they may do by now. */
export const checkImportJob = ofImport(CHECK_JOB, tryImport);
export const runImportJob = ofImport(RUN_JOB, runImport);

function ofImport(name: string, work: (actor: Actor, importId: string) => Promise<Result<unknown>>): Job {
  return defineJob({
    ...{ name, isLong: true },
    schema: z.object({ importId: z.uuid() }),
    run: async ({ importId }, { isLast }) => {
      try {
        const personId = await readAskerOf(SYSTEM_ACTOR, importId);
        const actor = personId && (await actorForPerson(personId));
        if (!actor)
          return void (await failImport(SYSTEM_ACTOR, importId, "Your account is no longer active."));
        const ended = await work(actor, importId);
        // It has been carried out already, or is being carried out anew.
        if (ended.ok || ended.refusal.code === "importHasMovedOn") return;
        await failImport(SYSTEM_ACTOR, importId, sayRowRefusal(ended.refusal));
      } catch (error) {
        if (isLast)
          await failImport(SYSTEM_ACTOR, importId, "Something went wrong on the server. Try it again.");
        throw error;
      }
    },
  });
}
