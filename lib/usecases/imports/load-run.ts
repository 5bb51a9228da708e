import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";

/** An import as its jobs need it. Null for somebody else's. */
export function loadRun(actor: Actor, importId: string) {
  return database().importRun.findFirst({
    where: { id: importId, askedById: actor.personId },
    select: {
      ...{ id: true, kind: true, state: true, fileName: true, storyId: true, whole: true },
      ...{ tables: true, mapping: true, defaults: true },
    },
  });
}

/** Whose import it is: a job acts as that person, with what they may do by then. */
export async function readAskerOf(_by: SystemActor, importId: string): Promise<string | null> {
  const run = await database().importRun.findUnique({ where: { id: importId }, select: { askedById: true } });
  return run?.askedById ?? null;
}
