"use server";

import { changeWebhook, makeWebhook, rotateSecret, turnOffWebhook } from "@/lib/usecases/webhooks/commands";
import { redeliver } from "@/lib/usecases/webhooks/redeliver";
import {
  changeWebhookSchema,
  makeWebhookSchema,
  ofWebhookSchema,
  redeliverSchema,
} from "@/lib/usecases/webhooks/schema";
import { throughDoor } from "./door";

export async function makeWebhookAction(input: unknown) {
  return throughDoor(makeWebhookSchema, input, makeWebhook);
}

export async function changeWebhookAction(input: unknown) {
  return throughDoor(changeWebhookSchema, input, changeWebhook);
}

export async function rotateSecretAction(input: unknown) {
  return throughDoor(ofWebhookSchema, input, (actor, values) => rotateSecret(actor, values));
}

export async function turnOffWebhookAction(input: unknown) {
  return throughDoor(ofWebhookSchema, input, turnOffWebhook);
}

export async function redeliverAction(input: unknown) {
  return throughDoor(redeliverSchema, input, redeliver);
}
