import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";
import { changeWebhook, makeWebhook, rotateSecret, turnOffWebhook } from "../../webhooks/commands";
import { readDeliveries, readWebhooks } from "../../webhooks/reads";
import { redeliver } from "../../webhooks/redeliver";
import { changeWebhookSchema, makeWebhookSchema } from "../../webhooks/schema";
import { newSecret } from "../../webhooks/sign";
import type { Desk } from "../desk";
import { step } from "./step";

const SAID = { address: "https://hooks.example.org/galley", topics: ["sign_off"] };

/** A row of the person's own, whatever their role: it may have been another when they made it. */
async function ownHook(owner: Actor): Promise<string> {
  const data = { address: SAID.address, events: SAID.topics, secret: newSecret(), requestId: randomUUID() };
  const { id } = await database().webhook.create({
    data: { ...data, ownerId: owner.personId },
    select: { id: true },
  });
  return id;
}

async function ownDelivery(desk: Desk, owner: Actor) {
  const webhookId = await ownHook(owner);
  const { claimId, number } = await desk.signed();
  const event = await database().auditEvent.findFirstOrThrow({
    where: { claimId, kind: "assessment.signedOff" },
    select: { id: true },
  });
  const { id } = await database().webhookDelivery.create({
    data: { webhookId, eventId: event.id, type: "claim.signed_off", state: "failed" },
    select: { id: true },
  });
  return { webhookId, deliveryId: id, number };
}

const own = (_: unknown, __: Desk, actor: Actor) => ({ personId: actor.personId });

export const WEBHOOK_STEPS = [
  step({
    useCase: "webhooks/commands.makeWebhook",
    permission: "webhook.make",
    run: (actor) => makeWebhook(actor, makeWebhookSchema.parse({ ...SAID, requestId: randomUUID() })),
  }),
  step({
    useCase: "webhooks/commands.changeWebhook",
    permission: "webhook.change",
    subject: own,
    prepare: (_, actor) => ownHook(actor),
    run: (actor, webhookId) =>
      changeWebhook(
        actor,
        changeWebhookSchema.parse({ ...SAID, topics: ["correction"], webhookId, version: 1 }),
      ),
  }),
  step({
    useCase: "webhooks/commands.turnOffWebhook",
    permission: "webhook.turnOff",
    prepare: (desk) => ownHook(desk.editor),
    run: (actor, webhookId) => turnOffWebhook(actor, { webhookId }),
  }),
  step({
    useCase: "webhooks/commands.rotateSecret",
    permission: "webhook.useSecret",
    subject: own,
    prepare: (_, actor) => ownHook(actor),
    run: (actor, webhookId) => rotateSecret(actor, { webhookId }),
  }),
  step({
    useCase: "webhooks/redeliver.redeliver",
    permission: "webhook.useSecret",
    ofStory: true,
    subject: own,
    prepare: (desk, actor) => ownDelivery(desk, actor),
    run: (actor, { deliveryId }) => redeliver(actor, { deliveryId }),
  }),
  step({
    useCase: "webhooks/reads.readWebhooks",
    permission: "webhook.make",
    prepare: (_, actor) => ownHook(actor),
    run: (actor) => readWebhooks(actor),
    isNothing: (answer) => Array.isArray(answer) && answer.length === 0,
  }),
  step({
    useCase: "webhooks/reads.readDeliveries",
    permission: "webhook.useSecret",
    subject: own,
    prepare: (desk, actor) => ownDelivery(desk, actor),
    run: (actor, { webhookId }) => readDeliveries(actor, webhookId),
  }),
];
