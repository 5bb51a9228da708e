import type { Role } from "@/lib/domain/access/roles";
import { SCOPES, type Scope } from "@/lib/domain/access/scopes";
import { database } from "@/lib/platform/database/client";
import { makeToken } from "../tokens/commands";
import { REQUESTS_PER_MINUTE } from "../tokens/gate";
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

/** As if a token had asked as often as it may in this minute. */
export async function useUpToken(tokenId: string): Promise<void> {
  const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  await database().apiToken.update({ where: { id: tokenId }, data: { minute, asked: REQUESTS_PER_MINUTE } });
}

/** As if a day had gone by since anything was asked under this Idempotency-Key. */
export async function forgetAnswers(key: string): Promise<void> {
  await database().apiAnswer.deleteMany({ where: { key } });
}
