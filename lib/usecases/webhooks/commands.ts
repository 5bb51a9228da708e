import type { Actor } from "@/lib/domain/access/actor";
import { can, type Permission } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { database, type Transaction } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent, changedFields } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import type { ChangeWebhook, MakeWebhook, OfWebhook } from "./schema";
import { newSecret, SECRET_PREFIX } from "./sign";

type Made = { webhookId: string /** Shown this once. */; secret: string };

/** Makes a webhook that belongs to the actor, and is told what the actor may see. The same request twice makes one. */
export async function makeWebhook(actor: Actor, input: MakeWebhook): Promise<Result<Made>> {
  if (!can(actor, "webhook.make")) return refuse({ code: "notAllowed", permission: "webhook.make" });
  const { address, topics, requestId } = input;
  try {
    return await inTransaction(async (tx) => {
      const secret = newSecret();
      const { id } = await tx.webhook.create({
        data: { address, events: topics, secret, requestId, ownerId: actor.personId },
        select: { id: true },
      });
      await appendEvent(tx, actor, { kind: "webhook.made", personId: actor.personId, after: factsOf(input) });
      return done({ webhookId: id, secret: SECRET_PREFIX + secret });
    });
  } catch (error) {
    const made = uniqueViolation(error)?.includes("requestId") ? await madeBefore(actor, requestId) : null;
    if (made) return done(made);
    throw error;
  }
}

/**
 * Where it is told, and of what. Messages that wait are sent to the address that stands then. For its owner alone: whoever
 * chooses the address is told what the owner sees, restricted stories among it.
 */
export async function changeWebhook(actor: Actor, input: ChangeWebhook): Promise<Result> {
  const { webhookId, version, address, topics } = input;
  return inTransaction(async (tx) => {
    const hook = await loadWebhook(tx, actor, webhookId, "webhook.change");
    if (!hook.ok) return hook;
    const before = hook.value;
    const facts = factsOf({ address: before.address, topics: before.events });
    if (before.address === address && JSON.stringify(before.events) === JSON.stringify(topics)) return done();
    if (before.version !== version) {
      const subject = { personId: before.ownerId };
      return refuse(await changedMeanwhile(tx, subject, facts, before.version, ["webhook.changed"]));
    }
    await tx.webhook.update({
      where: { id: webhookId },
      data: { address, events: topics, version: { increment: 1 } },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "webhook.changed",
      personId: before.ownerId,
      ...changedFields(facts, factsOf({ address, topics })),
    });
    return done();
  });
}

const OLD_SECRET_MS = 24 * 60 * 60 * 1000;

/** A new secret, shown this once. For a day messages are signed with the one before, too. */
export async function rotateSecret(
  actor: Actor,
  { webhookId }: OfWebhook,
  now = new Date(),
): Promise<Result<{ secret: string; oldUntil: string }>> {
  return inTransaction(async (tx) => {
    const hook = await loadWebhook(tx, actor, webhookId, "webhook.useSecret");
    if (!hook.ok) return hook;
    const secret = newSecret();
    const oldSecretUntil = new Date(now.getTime() + OLD_SECRET_MS);
    await tx.webhook.update({
      where: { id: webhookId },
      data: { secret, oldSecret: hook.value.secret, oldSecretUntil },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "webhook.secretMade",
      personId: hook.value.ownerId,
      after: factsOf({ address: hook.value.address }),
    });
    return done({ secret: SECRET_PREFIX + secret, oldUntil: oldSecretUntil.toISOString() });
  });
}

/** It is told nothing more, not even what waits. Done again it changes nothing. */
export async function turnOffWebhook(actor: Actor, { webhookId }: OfWebhook): Promise<Result> {
  return inTransaction(async (tx) => {
    const hook = await loadWebhook(tx, actor, webhookId, "webhook.turnOff");
    if (!hook.ok) return hook;
    const { count } = await tx.webhook.updateMany({
      where: { id: webhookId, turnedOffAt: null },
      data: { turnedOffAt: new Date() },
    });
    if (count === 0) return done();
    await appendEvent(tx, actor, {
      kind: "webhook.turnedOff",
      personId: hook.value.ownerId,
      after: factsOf({ address: hook.value.address }),
    });
    return done();
  });
}

type About = Extract<Permission, "webhook.change" | "webhook.turnOff" | "webhook.useSecret">;

async function loadWebhook(tx: Transaction, actor: Actor, id: string, permission: About) {
  const hook = await tx.webhook.findFirst({
    where: { id },
    select: { ownerId: true, address: true, events: true, secret: true, version: true },
  });
  if (!hook) return refuse("notFound");
  if (!can(actor, permission, { personId: hook.ownerId })) return refuse({ code: "notAllowed", permission });
  return done(hook);
}

async function madeBefore(actor: Actor, requestId: string): Promise<Made | null> {
  const hook = await database().webhook.findFirst({
    where: { requestId, ownerId: actor.personId },
    select: { id: true, secret: true },
  });
  return hook && { webhookId: hook.id, secret: SECRET_PREFIX + hook.secret };
}

/** The host alone: what follows in an address is often a secret of the receiver. */
function factsOf({ address, topics }: { address: string; topics?: string[] }) {
  return { host: new URL(address).host, ...(topics ? { topics } : {}) };
}
