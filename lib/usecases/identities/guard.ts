import type { Actor } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/refusal";
import { namesIdentity } from "@/lib/domain/sources/names-identity";
import type { Transaction } from "@/lib/platform/database/client";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** What is written about: a source, and a claim with all the sources of its evidence. */
type About = { sourceId?: string; claimId?: string };

/**
 * Refuses words that everybody reads and that say who a confidential source is. Asked of the people who know it alone:
 * to others the refusal would answer the question whether a guess is right. A slip is caught so, not a will.
 */
export async function identitySaid(
  tx: Transaction,
  actor: Actor,
  about: About,
  texts: readonly string[],
): Promise<Refusal | null> {
  if (texts.length === 0) return null;
  const known = await tx.sourceIdentity.findMany({
    where: { source: { ...of(about), confidants: { some: { personId: actor.personId } } } },
    select: { name: true, contact: true, source: { select: { title: true } } },
  });
  const said = known.find((identity) => texts.some((text) => namesIdentity(text, identity)));
  return said ? { code: "identitySaid", pseudonym: said.source.title } : null;
}

function of({ sourceId, claimId }: About): Prisma.SourceWhereInput {
  const ofClaim = claimId && { passages: { some: { evidence: { some: { claimId } } } } };
  return { OR: [...(sourceId ? [{ id: sourceId }] : []), ...(ofClaim ? [ofClaim] : [])] };
}
