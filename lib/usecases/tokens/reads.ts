import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { SCOPES } from "@/lib/domain/access/scopes";
import type { TokenView } from "@/lib/domain/access/token-view";
import { database } from "@/lib/platform/database/client";

const TOKENS_SHOWN = 100;

/** The tokens that work or expired, newest first; revoked ones are told by history. A person's own, or for the command line anyone's. */
export async function readTokens(
  actor: Actor | SystemActor,
  personId: string | null = actor.personId,
): Promise<TokenView[]> {
  if (personId === null || (actor.personId !== null && !can(actor, "token.manage", { personId }))) return [];
  const found = await database().apiToken.findMany({
    where: { personId, revokedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: TOKENS_SHOWN,
    select: { id: true, name: true, scopes: true, createdAt: true, expiresAt: true, lastUsedAt: true },
  });
  return found.map(({ createdAt, expiresAt, lastUsedAt, scopes, ...token }) => ({
    ...token,
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    madeAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}
