import type { Actor } from "@/lib/domain/access/actor";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** The stories that the actor may see: open ones, and restricted ones with the actor among their members. */
export function visibleStories(actor: Actor): Prisma.StoryWhereInput {
  return storiesSeenBy(actor.personId);
}

/** The stories that a person may see, for saying what somebody else than the asker sees. */
export function storiesSeenBy(personId: string): Prisma.StoryWhereInput {
  return { OR: [{ restricted: false }, { members: { some: { personId } } }] };
}

/** The claims that the actor may see: without a story, or in a story that the actor may see. */
export function visibleClaims(actor: Actor): Prisma.ClaimWhereInput {
  return { OR: [{ placements: { none: {} } }, { placements: { some: { story: visibleStories(actor) } } }] };
}

/** The passages that the actor may read: those that are nobody's evidence yet, or that of a claim which the actor may see. */
export function visiblePassages(actor: Actor): Prisma.PassageWhereInput {
  return { OR: [{ evidence: { none: {} } }, { evidence: { some: { claim: visibleClaims(actor) } } }] };
}
