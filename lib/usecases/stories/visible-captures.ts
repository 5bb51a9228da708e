import type { Actor } from "@/lib/domain/access/actor";
import type { Prisma } from "@/lib/platform/database/generated/client";
import { visibleSources } from "./visible";

/**
 * Sources whose saved copies the actor may see: a confidential one's are for the people named on it, and for no program
 * that asks in their name (G10).
 */
export function readableSources(actor: Actor): Prisma.SourceWhereInput {
  return { OR: [{ confidential: false }, { confidants: { some: ownConfidences(actor) } }] };
}

/** Where the actor is among the people named on a confidential source. A program never is, whoever's name it asks in. */
export function ownConfidences(actor: Actor): Prisma.SourceConfidantWhereInput {
  return { personId: actor.scopes ? { in: [] } : actor.personId };
}

/** The saved copies that the actor may see: of sources that the actor may see, confidential ones by name only. */
export function visibleCaptures(actor: Actor): Prisma.CaptureWhereInput {
  return { source: { AND: [visibleSources(actor), readableSources(actor)] } };
}
