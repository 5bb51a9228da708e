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
  return claimsSeenBy(actor.personId);
}

/** The claims that a person may see, for saying what somebody else than the asker sees. */
export function claimsSeenBy(personId: string): Prisma.ClaimWhereInput {
  return {
    OR: [{ placements: { none: {} } }, { placements: { some: { story: storiesSeenBy(personId) } } }],
  };
}

/**
 * The passages that the actor may read: the evidence of a claim that the actor may see; or nobody's evidence yet, or any
 * more, and taken for no claim that the actor may not see.
 */
export function visiblePassages(actor: Actor): Prisma.PassageWhereInput {
  return { OR: [{ evidence: { some: { claim: visibleClaims(actor) } } }, unused(actor)] };
}

/**
 * The passages that a source's page and lists tell of. Not the work as a whole while it is nobody's evidence: it stands
 * there because something was said of where the source knows it from.
 */
export function toldPassages(actor: Actor): Prisma.PassageWhereInput {
  return { ...visiblePassages(actor), NOT: { wholeWork: true, evidence: { none: {} } } };
}

/**
 * The sources that the actor may see: those that no claim uses which the actor may not see, and those that a claim uses
 * which the actor may. One that is used in restricted stories alone is theirs alone: its name would tell what they are
 * about. Said in this order because claims out of sight are few: the second part is looked at for their sources only.
 */
export function visibleSources(actor: Actor): Prisma.SourceWhereInput {
  const hidden = { NOT: visibleClaims(actor) };
  return {
    OR: [
      { passages: { none: { OR: [{ evidence: { some: { claim: hidden } } }, { forClaim: hidden }] } } },
      { passages: { some: { evidence: { some: { claim: visibleClaims(actor) } } } } },
    ],
  };
}

/** The outlets that the actor may see: those that were added by hand, or publish a source that the actor may see. */
export function visibleOutlets(actor: Actor): Prisma.OutletWhereInput {
  return { OR: [{ open: true }, { sources: { some: visibleSources(actor) } }] };
}

function unused(actor: Actor): Prisma.PassageWhereInput {
  return {
    evidence: { none: {} },
    OR: [{ forClaimId: null }, { forClaim: visibleClaims(actor) }],
  };
}
