import type { Actor } from "@/lib/domain/access/actor";
import { readTokenAtTheGate } from "@/lib/usecases/tokens/gate";
import { mintActor } from "./mint-actor";

export type Caller = {
  actor: Actor;
  tokenId: string /** Seconds; null while it may ask. */;
  retryAfter: number | null;
};

const BEARER = /^Bearer +(\S{1,200}) *$/i;

/** Who is asking with this Authorization header: its token's person, within its scopes. Null for what is no token that works. */
export async function callerOfToken(authorization: string | null): Promise<Caller | null> {
  const secret = BEARER.exec(authorization ?? "")?.[1];
  const found = secret === undefined ? null : await readTokenAtTheGate(secret);
  if (!found) return null;
  const { person, scopes, tokenId, retryAfter } = found;
  return { actor: mintActor(person, scopes), tokenId, retryAfter };
}
