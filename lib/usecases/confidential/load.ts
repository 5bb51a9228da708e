import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { Confidence } from "@/lib/domain/sources/confidential";
import type { Transaction } from "@/lib/platform/database/client";
import { visibleSources } from "../stories/visible";

/**
 * Who knows a confidential source, and, for them alone, who it is: the one place that reads an identity to show it. Null
 * for a source that is not confidential, or that the actor may not see.
 */
export async function loadConfidence(
  from: Transaction,
  actor: Actor,
  sourceId: string,
): Promise<(Confidence & { pseudonym: string }) | null> {
  const source = await from.source.findFirst({
    where: { id: sourceId, confidential: true, ...visibleSources(actor) },
    select: {
      title: true,
      confidants: {
        orderBy: { person: { name: "asc" } },
        select: { person: { select: { id: true, name: true } } },
      },
    },
  });
  if (!source) return null;
  const confidants = source.confidants.map(({ person }) => person);
  const askerIsConfidant = confidants.some(({ id }) => id === actor.personId);
  const identity = can(actor, "identity.read", { askerIsConfidant })
    ? await from.sourceIdentity.findUnique({
        where: { sourceId },
        select: { name: true, contact: true, note: true, version: true },
      })
    : null;
  return { pseudonym: source.title, confidants, identity };
}
