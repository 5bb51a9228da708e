import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { conflictsOf, readKeyChanges } from "@/lib/domain/keys/key-map";
import { sayConflict } from "@/lib/domain/keys/say-conflict";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import type { ChangeOwnKeys } from "./schema";

/** Keeps which keys a person changed, all at once. No history: it is how somebody works and changes nothing for anybody else. */
export async function changeOwnKeys(actor: Actor, input: ChangeOwnKeys): Promise<Result> {
  const permission = "person.changeOwnKeys";
  const { personId } = actor;
  if (!can(actor, permission, { personId })) return refuse({ code: "notAllowed", permission });
  const keys = readKeyChanges(input.keys);
  const conflicts = conflictsOf(keys);
  if (conflicts.length > 0)
    return refuse({
      code: "invalid",
      fields: Object.fromEntries(conflicts.map((conflict) => [conflict.action, sayConflict(conflict)])),
    });
  return inTransaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { keys }, select: { id: true } });
    return done();
  });
}
