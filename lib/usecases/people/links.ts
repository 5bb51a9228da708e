import { randomBytes } from "node:crypto";
import type { Actor, SystemActor } from "@/lib/domain/access/actor";
import type { Transaction } from "@/lib/platform/database/client";
import type { LinkPurpose } from "@/lib/platform/database/generated/client";
import { sha256 } from "@/lib/platform/hash/sha256";
import { appendEvent } from "../history/append";

const HOUR_MS = 60 * 60 * 1000;
const VALID_FOR_MS: Record<LinkPurpose, number> = {
  set_up: 24 * HOUR_MS,
  invite: 7 * 24 * HOUR_MS,
  reset: 24 * HOUR_MS,
};

export type MadeLink = { /** On this application's own address. */ path: string; expiresAt: string };

/**
 * Makes a link that works once. Its secret is told here and never again: only its hash is kept. Links made before for
 * the same person and not yet used stop working.
 */
export async function makeLink(
  tx: Transaction,
  actor: Actor | SystemActor,
  link: { purpose: "invite" | "reset"; personId: string } | { purpose: "set_up"; personId: null },
): Promise<MadeLink> {
  const { purpose, personId } = link;
  const token = randomBytes(32).toString("base64url");
  const now = Date.now();
  const expiresAt = new Date(now + VALID_FOR_MS[purpose]);
  await endLinks(tx, personId);
  await tx.oneTimeLink.create({
    data: { purpose, personId, tokenHash: sha256(token), createdById: actor.personId, expiresAt },
    select: { id: true },
  });
  await appendEvent(tx, actor, {
    kind: "person.linkMade",
    ...(personId === null ? {} : { personId }),
    after: { purpose, expiresAt: expiresAt.toISOString() },
  });
  const place = purpose === "set_up" ? "set-up" : "set-password";
  return { path: `/${place}/${token}`, expiresAt: expiresAt.toISOString() };
}

/** Ends the unused links of a person; with null, those for setting up. */
export async function endLinks(tx: Transaction, personId: string | null): Promise<void> {
  const now = new Date();
  await tx.oneTimeLink.updateMany({
    where: { personId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
}

/** The link that a token belongs to, while it works. */
export function workingLink(token: string, purposes: LinkPurpose[]) {
  return {
    tokenHash: sha256(token),
    purpose: { in: purposes },
    usedAt: null,
    expiresAt: { gt: new Date() },
  };
}

/** Uses the link up. Of several who try at once, one gets true: the others find it used. */
export async function redeemLink(tx: Transaction, token: string, purposes: LinkPurpose[]): Promise<boolean> {
  const { count } = await tx.oneTimeLink.updateMany({
    where: workingLink(token, purposes),
    data: { usedAt: new Date() },
  });
  return count === 1;
}
