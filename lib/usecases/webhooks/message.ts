import { claimReference } from "@/lib/domain/claims/reference";
import { pagePath } from "@/lib/domain/publication/public-address";
import { TOLD, type WebhookMessage } from "@/lib/domain/webhooks/webhook-event";
import type { Transaction } from "@/lib/platform/database/client";
import { publisher } from "../publication/publisher";
import { seesStory } from "./may-be-told";

type Delivery = {
  type: string;
  event: { id: bigint; at: Date; claimId: string | null; storyId: string | null };
};

/** What is sent: ids, and the address of what is public. A story that the owner may not see is not named. */
export async function readMessage(
  tx: Transaction,
  { type, event }: Delivery,
  ownerId: string,
): Promise<WebhookMessage> {
  const { claimId, storyId } = event;
  const known = Object.values(TOLD).find((told) => told.type === type);
  if (!known) throw new Error(`${type} is not told.`);
  const claim = claimId && (await tx.claim.findUnique({ where: { id: claimId }, select: { number: true } }));
  const isSeen = storyId !== null && (await seesStory(tx, ownerId, storyId));
  const box =
    isSeen && known.topic === "publication"
      ? await tx.factBox.findUnique({ where: { storyId }, select: { slug: true } })
      : null;
  return {
    type: known.type,
    timestamp: event.at.toISOString(),
    data: {
      eventId: String(event.id),
      ...(claimId && claim ? { claimId, reference: claimReference(claim.number) } : {}),
      ...(isSeen ? { storyId } : {}),
      ...(box ? { url: `${publisher().host}${pagePath(box.slug)}` } : {}),
    },
  };
}
