import type { EventKind } from "../history/event-kinds";

/** What a webhook can be told of, as its owner chooses it. */
export const WEBHOOK_TOPICS = ["sign_off", "reopening", "correction", "publication"] as const;
export type WebhookTopic = (typeof WEBHOOK_TOPICS)[number];

export const TOPIC_WORDS: Record<WebhookTopic, string> = {
  sign_off: "Sign-offs",
  reopening: "Reopenings",
  correction: "Corrections",
  publication: "Fact boxes: published, taken down, held",
};

/** What the message says happened. These names are part of what receivers rely on. */
export type WebhookType =
  | "claim.signed_off"
  | "claim.reopened"
  | "claim.corrected"
  | "publication.published"
  | "publication.taken_down"
  | "publication.held"
  | "publication.hold_lifted";

/** Which events of history are told. History is where nothing that happens can be forgotten, so this hangs on it. */
export const TOLD: Partial<Record<EventKind, { topic: WebhookTopic; type: WebhookType }>> = {
  "assessment.signedOff": { topic: "sign_off", type: "claim.signed_off" },
  "claim.signOffRestored": { topic: "sign_off", type: "claim.signed_off" },
  "claim.reopened": { topic: "reopening", type: "claim.reopened" },
  "claim.corrected": { topic: "correction", type: "claim.corrected" },
  "factBox.published": { topic: "publication", type: "publication.published" },
  "factBox.takenDown": { topic: "publication", type: "publication.taken_down" },
  "factBox.held": { topic: "publication", type: "publication.held" },
  "factBox.holdLifted": { topic: "publication", type: "publication.hold_lifted" },
};

/** What is told of an event of this kind; null for most. */
export function toldOf(kind: string): { topic: WebhookTopic; type: WebhookType } | null {
  return Object.entries(TOLD).find(([name]) => name === kind)?.[1] ?? null;
}

/** The message's body: ids and public addresses, and no words of the newsroom. Times are ISO 8601 in UTC. */
export type WebhookMessage = {
  type: WebhookType;
  timestamp: string;
  data: {
    eventId: string;
    claimId?: string;
    /** "C-142" */
    reference?: string;
    storyId?: string;
    /** Of a fact box's page. */
    url?: string;
  };
};

export type DeliveryState = "waiting" | "delivered" | "failed" | "dropped";

export const DELIVERY_STATE_WORDS: Record<DeliveryState, string> = {
  waiting: "Waiting",
  delivered: "Delivered",
  failed: "Failed",
  dropped: "Dropped",
};
