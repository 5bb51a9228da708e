import type { Attempt } from "./say-attempt";
import type { DeliveryState, WebhookTopic, WebhookType } from "./webhook-event";

/** A webhook as its owner and the admins see it: never with its secret. Times are ISO 8601. */
export type WebhookView = {
  id: string;
  address: string;
  topics: WebhookTopic[];
  owner: string;
  isOwn: boolean;
  createdAt: string;
  turnedOffAt: string | null;
  /** While it signs with the secret before as well. */
  oldSecretUntil: string | null;
  version: number;
};

/** A message and every try to send it, the newest first. */
export type DeliveryView = {
  id: string;
  type: WebhookType;
  state: DeliveryState;
  createdAt: string;
  /** "C-142", or a fact box's story; "" for neither. */
  about: string;
  attempts: (Attempt & { at: string })[];
};
