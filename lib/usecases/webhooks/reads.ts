import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { keptFailure } from "@/lib/domain/captures/fetch-failure";
import { claimReference } from "@/lib/domain/claims/reference";
import { TOLD, WEBHOOK_TOPICS } from "@/lib/domain/webhooks/webhook-event";
import type { DeliveryView, WebhookView } from "@/lib/domain/webhooks/webhook-view";
import { database } from "@/lib/platform/database/client";
import { visibleClaims, visibleStories } from "../stories/visible";

const WEBHOOKS_AT_MOST = 200;
const DELIVERIES_AT_MOST = 100;

const WEBHOOK = {
  ...{ id: true, address: true, events: true, ownerId: true, createdAt: true, turnedOffAt: true },
  ...{ oldSecretUntil: true, version: true, owner: { select: { name: true } } },
} as const;

/** The actor's webhooks; for admins those of everybody, of which they see the host that they lead to and nothing that was sent: an address often has a key in it. */
export async function readWebhooks(actor: Actor): Promise<WebhookView[]> {
  if (!can(actor, "webhook.make")) return [];
  const seesAll = can(actor, "webhook.turnOff");
  const found = await database().webhook.findMany({
    where: seesAll ? {} : { ownerId: actor.personId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: WEBHOOKS_AT_MOST,
    select: WEBHOOK,
  });
  return found.map(
    ({ address, events, owner, ownerId, createdAt, turnedOffAt, oldSecretUntil, ...hook }) => ({
      ...hook,
      address: ownerId === actor.personId ? address : new URL(address).origin,
      topics: WEBHOOK_TOPICS.filter((topic) => events.includes(topic)),
      owner: owner.name,
      isOwn: ownerId === actor.personId,
      createdAt: createdAt.toISOString(),
      turnedOffAt: turnedOffAt?.toISOString() ?? null,
      oldSecretUntil: oldSecretUntil?.toISOString() ?? null,
    }),
  );
}

/** The newest messages of a webhook with every try, for its owner; of what the owner may still see. Null for nobody else's. */
export async function readDeliveries(actor: Actor, webhookId: string): Promise<DeliveryView[] | null> {
  const hook = await database().webhook.findUnique({ where: { id: webhookId }, select: { ownerId: true } });
  if (!hook || !can(actor, "webhook.useSecret", { personId: hook.ownerId })) return null;
  const seen = [
    { OR: [{ claimId: null }, { claim: visibleClaims(actor) }] },
    { OR: [{ claimId: { not: null } }, { story: visibleStories(actor) }] },
  ];
  const found = await database().webhookDelivery.findMany({
    where: { webhookId, event: { AND: seen } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: DELIVERIES_AT_MOST,
    select: {
      ...{ id: true, type: true, state: true, createdAt: true },
      event: { select: { claim: { select: { number: true } }, story: { select: { title: true } } } },
      attempts: {
        orderBy: [{ at: "desc" }],
        take: 50,
        select: { at: true, status: true, problem: true, ms: true },
      },
    },
  });
  return found.flatMap(({ type, event, createdAt, attempts, ...delivery }) => {
    const known = Object.values(TOLD).find((told) => told.type === type);
    if (!known) return [];
    return [
      {
        ...delivery,
        type: known.type,
        createdAt: createdAt.toISOString(),
        about: event.claim ? claimReference(event.claim.number) : (event.story?.title ?? ""),
        attempts: attempts.map(({ at, problem, ...attempt }) => ({
          ...attempt,
          at: at.toISOString(),
          problem: keptFailure(problem)?.is ?? "",
        })),
      },
    ];
  });
}
