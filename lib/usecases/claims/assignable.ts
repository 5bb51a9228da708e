import type { Refusal } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { storiesSeenBy } from "../stories/visible";

/** What somebody is to be given: claims that are there, or one that is about to stand in a story, or in none. */
type Given = { claimIds: string[] } | { storyId: string | null };

/** Why this person cannot be given these claims: no longer active, or not among those who may see them. Null when nothing speaks against it. */
export async function whyNotAssignable(
  tx: Transaction,
  personId: string | null,
  given: Given,
): Promise<Refusal | null> {
  if (personId === null) return null;
  const active = await tx.person.count({ where: { id: personId, deactivatedAt: null } });
  if (active === 0) return { code: "personInactive" };
  return (await isHidden(tx, personId, given)) ? { code: "assigneeCannotSee" } : null;
}

async function isHidden(tx: Transaction, personId: string, given: Given): Promise<boolean> {
  const seen = storiesSeenBy(personId);
  if ("claimIds" in given) {
    const hidden = { placements: { some: {}, none: { story: seen } } };
    return (await tx.claim.count({ where: { id: { in: given.claimIds }, ...hidden } })) > 0;
  }
  if (given.storyId === null) return false;
  return (await tx.story.count({ where: { id: given.storyId, NOT: seen } })) > 0;
}
