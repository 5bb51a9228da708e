import type { Actor } from "@/lib/domain/access/actor";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** Sources whose saved copies the actor may see: a confidential one's are for the people named on it (G10). */
export function readableSources(actor: Actor): Prisma.SourceWhereInput {
  return { OR: [{ confidential: false }, { confidants: { some: { personId: actor.personId } } }] };
}
