import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { SCOPE_WORDS, scopesOfRole } from "@/lib/domain/access/scopes";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import type { MakeOwnToken, MakeTokenFor, RevokeToken } from "./schema";
import { hashOfSecret, newSecret } from "./secret";

/** A person for themselves; the command line for anyone. */
type Manager = Actor | SystemActor;

const NOT_ALLOWED = { code: "notAllowed", permission: "token.manage" } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** `secret` is told here and never again. */
export type MadeToken = { tokenId: string; secret: string; expiresAt: string };

/** Makes a token with which a program asks in its person's name, within scopes that the person's role has. */
export async function makeToken(
  actor: Manager,
  input: MakeOwnToken | MakeTokenFor,
  now = new Date(),
): Promise<Result<MadeToken>> {
  return inTransaction(async (tx) => {
    const person = await personOf(tx, actor, input);
    if (!person) return refuse("notFound");
    if (!mayManage(actor, person.id)) return refuse(NOT_ALLOWED);
    if (person.deactivatedAt) return refuse("personInactive");
    const beyond = input.scopes.filter((scope) => !scopesOfRole(person.role).includes(scope));
    if (beyond.length > 0) {
      const names = beyond.map((scope) => SCOPE_WORDS[scope].name).join(", ");
      return refuse({ code: "invalid", fields: { scopes: `This goes beyond the person's role: ${names}.` } });
    }
    const { name, scopes, days } = input;
    const secret = newSecret();
    const expiresAt = new Date(now.getTime() + days * DAY_MS);
    const { id } = await tx.apiToken.create({
      data: {
        personId: person.id,
        name,
        scopes,
        sha256: hashOfSecret(secret) ?? "",
        createdAt: now,
        expiresAt,
      },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "token.made",
      personId: person.id,
      after: { token: name, scopes, expiresAt: expiresAt.toISOString() },
    });
    return done({ tokenId: id, secret, expiresAt: expiresAt.toISOString() });
  });
}

/** Ends a token at once. Twice is the same as once. */
export async function revokeToken(
  actor: Manager,
  { tokenId }: RevokeToken,
  now = new Date(),
): Promise<Result> {
  return inTransaction(async (tx) => {
    const token = await tx.apiToken.findUnique({
      where: { id: tokenId },
      select: { personId: true, name: true },
    });
    if (!token || !mayManage(actor, token.personId)) return refuse("notFound");
    const { count } = await tx.apiToken.updateMany({
      where: { id: tokenId, revokedAt: null },
      data: { revokedAt: now, revokedById: actor.personId },
    });
    const { personId, name } = token;
    if (count > 0) await appendEvent(tx, actor, { kind: "token.revoked", personId, after: { token: name } });
    return done();
  });
}

function mayManage(actor: Manager, personId: string): boolean {
  return actor.personId === null || can(actor, "token.manage", { personId });
}

function personOf(tx: Transaction, actor: Manager, input: MakeOwnToken | MakeTokenFor) {
  const select = { id: true, role: true, deactivatedAt: true } as const;
  // Whoever says an address of somebody else's is the command line.
  if ("email" in input) return tx.person.findUnique({ where: { email: input.email }, select });
  return actor.personId === null ? null : tx.person.findUnique({ where: { id: actor.personId }, select });
}
