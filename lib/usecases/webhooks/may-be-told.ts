import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { claimsSeenBy, storiesSeenBy } from "../stories/visible";

/** A webhook lasts as long as its owner may have one: an active editor or admin. */
export const MAY_BE_TOLD = {
  turnedOffAt: null,
  owner: { deactivatedAt: null, role: { in: ["editor", "admin"] } },
} as const satisfies Prisma.WebhookWhereInput;

type Subjects = { claimId: string | null; storyId: string | null };

/** Whether the owner sees what the event is about; asked when the message is made, and again when it is sent. */
export async function seesEvent(tx: Transaction, ownerId: string, event: Subjects): Promise<boolean> {
  const { claimId, storyId } = event;
  if (claimId)
    return (await tx.claim.count({ where: { AND: [{ id: claimId }, claimsSeenBy(ownerId)] } })) > 0;
  return storyId !== null && seesStory(tx, ownerId, storyId);
}

export async function seesStory(tx: Transaction, ownerId: string, storyId: string): Promise<boolean> {
  return (await tx.story.count({ where: { AND: [{ id: storyId }, storiesSeenBy(ownerId)] } })) > 0;
}
