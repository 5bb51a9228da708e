import type { Role } from "@/lib/domain/access/roles";
import { SCOPES, type Scope } from "@/lib/domain/access/scopes";
import { database } from "@/lib/platform/database/client";
import { makeToken } from "../tokens/commands";
import { must } from "./must";
import { makeActor } from "./rows";

/**
 * The secret of a token of a new person of this role. It was made while they were an admin, so that it can carry
 * scopes beyond the role, as tokens do whose person was given a lower one.
 */
export async function makeTokenOf(role: Role, scopes: readonly Scope[] = SCOPES) {
  const admin = await makeActor("admin");
  const { secret, tokenId } = must(
    await makeToken(admin, { name: "A script", scopes: [...scopes], days: 1 }),
  );
  await database().person.update({ where: { id: admin.personId }, data: { role } });
  return { secret, tokenId, personId: admin.personId };
}
