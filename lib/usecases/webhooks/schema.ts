import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { WEBHOOK_TOPICS } from "@/lib/domain/webhooks/webhook-event";
import { id, requestId, version } from "../fields";

const said = {
  address: z
    .string({ error: "Give the address that is told." })
    .trim()
    .max(LIMITS.url, `This is too long: ${LIMITS.url} characters at most.`)
    .refine(
      isWebAddress,
      "Write an address that begins with https:// or http://, without a name or a password in it.",
    ),
  topics: z
    .array(z.enum(WEBHOOK_TOPICS))
    .min(1, "Choose what it is told of.")
    .transform((chosen) => [...new Set(chosen)].sort()),
};

export const makeWebhookSchema = z.object({ ...said, requestId });
export type MakeWebhook = z.output<typeof makeWebhookSchema>;

export const changeWebhookSchema = z.object({ ...said, webhookId: id, version });
export type ChangeWebhook = z.output<typeof changeWebhookSchema>;

export const ofWebhookSchema = z.object({ webhookId: id });
export type OfWebhook = z.output<typeof ofWebhookSchema>;

export const redeliverSchema = z.object({ deliveryId: id });
export type Redeliver = z.output<typeof redeliverSchema>;

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}
