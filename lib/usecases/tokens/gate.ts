import type { Role } from "@/lib/domain/access/roles";
import { SCOPES, type Scope } from "@/lib/domain/access/scopes";
import { database } from "@/lib/platform/database/client";
import type { PersonAtTheGate } from "../people/gate";
import { hashOfSecret } from "./secret";

/** How often one token may ask in a minute. A newsroom's script needs a tenth; one gone wild takes nobody's desk away. */
export const REQUESTS_PER_MINUTE = 600;

export type TokenAtTheGate = {
  tokenId: string;
  scopes: Scope[];
  person: PersonAtTheGate;
  /** Seconds until it may ask again; null while it may. */
  retryAfter: number | null;
};

type Row = {
  tokenId: string;
  scopes: string[];
  asked: number;
  personId: string;
  email: string;
  name: string;
  role: Role;
  mayClearLegal: boolean;
  sessionVersion: number;
};

/**
 * Whose token this is, read anew for every request, so that revocation, expiry, deactivation and changed roles hold at
 * once; the same statement notes that it was used and counts how often in this minute. Stands apart from the reads:
 * nobody is known yet who could ask. Null for what is no token, or works no more.
 */
export async function readTokenAtTheGate(
  secret: string,
  now = new Date(),
  perMinute = REQUESTS_PER_MINUTE,
): Promise<TokenAtTheGate | null> {
  const sha256 = hashOfSecret(secret);
  if (!sha256) return null;
  const minute = new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
  const [row] = await database().$queryRaw<Row[]>`
    update "ApiToken" t
    set "lastUsedAt" = ${now}, "minute" = ${minute},
      "asked" = case when t."minute" = ${minute} then t."asked" + 1 else 1 end
    from "Person" p
    where t."sha256" = ${sha256} and t."revokedAt" is null and t."expiresAt" > ${now}
      and p."id" = t."personId" and p."deactivatedAt" is null
    returning t."id" as "tokenId", t."scopes", t."asked", p."id" as "personId", p."email", p."name",
      p."role"::text as "role", p."mayClearLegal", p."sessionVersion"`;
  if (!row) return null;
  const { tokenId, scopes, asked, ...person } = row;
  return {
    tokenId,
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    person: person as PersonAtTheGate,
    retryAfter:
      asked > perMinute
        ? Math.max(1, Math.ceil((minute.getTime() + MINUTE_MS - now.getTime()) / 1000))
        : null,
  };
}

const MINUTE_MS = 60_000;
