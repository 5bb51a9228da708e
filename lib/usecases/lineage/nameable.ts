import type { Prisma } from "@/lib/platform/database/generated/client";

/** Claims that everyone in the newsroom may see. */
export const OPEN_CLAIM: Prisma.ClaimWhereInput = {
  OR: [{ placements: { none: {} } }, { placements: { some: { story: { restricted: false } } } }],
};

/** Sources that everyone in the newsroom may see: what is stored once and read by all names no others. */
export const OPENLY_NAMED: Prisma.SourceWhereInput = {
  OR: [
    { passages: { some: { evidence: { some: { claim: OPEN_CLAIM } } } } },
    { passages: { every: { evidence: { none: {} }, OR: [{ forClaimId: null }, { forClaim: OPEN_CLAIM }] } } },
  ],
};

/** What can be named to everyone who may see the claim: the sources of its own evidence, too. */
export function namedOnClaim(claimId: string): Prisma.SourceWhereInput {
  return { OR: [{ passages: { some: { evidence: { some: { claimId } } } } }, OPENLY_NAMED] };
}
