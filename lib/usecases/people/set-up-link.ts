import type { SystemActor } from "@/lib/domain/access/actor";
import { done } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { makeLink } from "./links";

/** The path of a fresh link for making the first person, while there is nobody; null otherwise. Earlier ones stop working. */
export async function ensureSetUpLink(actor: SystemActor): Promise<string | null> {
  const made = await inTransaction(async (tx) => {
    if ((await tx.person.count()) > 0) return done(null);
    return done(await makeLink(tx, actor, { purpose: "set_up", personId: null }));
  });
  if (!made.ok) throw new Error("The set-up link could not be made: the database cannot be reached.");
  return made.value?.path ?? null;
}
