import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimFlag } from "@/lib/domain/relations/claim-flag";
import { flagsAmong, type Related, type RelatedClaim } from "@/lib/domain/relations/flags-among";
import { database, type Transaction } from "@/lib/platform/database/client";
import { visibleClaims } from "../stories/visible";

/** A chain of claims that depend on each other is followed so far: each step is a query. */
const STEPS_AT_MOST = 8;
const RELATIONS_AT_MOST = 10_000;

const CLAIM = { id: true, number: true, stage: true, verdict: true } as const;
const RELATION = {
  ...{ id: true, kind: true, asOf: true },
  fromClaim: { select: CLAIM },
  toClaim: { select: CLAIM },
} as const;

/**
 * What the relations between claims say against each of these claims, by the claim's id; claims without a flag are left
 * out. What the actor may not see is not told of. For use cases that have asked for permission.
 */
export async function readFlagsOf(
  actor: Actor,
  claimIds: readonly string[],
  from: Transaction = database(),
): Promise<Map<string, ClaimFlag[]>> {
  const relations = await readAround(actor, claimIds, from);
  const claims = new Map<string, RelatedClaim>();
  for (const { from: one, to: other } of relations) claims.set(one.id, one).set(other.id, other);
  const flagsOn = flagsAmong(relations);
  const flags = claimIds.flatMap((id) => {
    const claim = claims.get(id);
    const said = claim ? flagsOn(claim) : [];
    return said.length > 0 ? [[id, said] as const] : [];
  });
  return new Map(flags);
}

/** The claims that have a flag, of those that the actor may see. */
export async function readFlaggedClaimIds(actor: Actor): Promise<string[]> {
  const visible = visibleClaims(actor);
  const relations = await database().claimRelation.findMany({
    where: { takenBackAt: null, fromClaim: visible, toClaim: visible },
    orderBy: { id: "asc" },
    take: RELATIONS_AT_MOST,
    select: RELATION,
  });
  const related = relations.map(relatedOf);
  const claims = new Map(related.flatMap(({ from, to }) => [from, to]).map((claim) => [claim.id, claim]));
  const flagsOn = flagsAmong(related);
  return [...claims.values()].filter((claim) => flagsOn(claim).length > 0).map(({ id }) => id);
}

/** The standing relations of the claims, and those of what they depend on, step by step. */
async function readAround(actor: Actor, claimIds: readonly string[], from: Transaction): Promise<Related[]> {
  const found = new Map<string, Related>();
  const asked = new Set<string>();
  let ids = [...claimIds];
  for (let step = 0; step < STEPS_AT_MOST && ids.length > 0; step++) {
    for (const id of ids) asked.add(id);
    const relations = await readRelations(actor, ids, from);
    for (const relation of relations) found.set(relation.id, relatedOf(relation));
    const below = relations.flatMap(({ kind, toClaim }) => (kind === "depends_on" ? [toClaim.id] : []));
    ids = [...new Set(below)].filter((id) => !asked.has(id));
  }
  return [...found.values()];
}

function readRelations(actor: Actor, claimIds: string[], from: Transaction) {
  const visible = visibleClaims(actor);
  return from.claimRelation.findMany({
    where: {
      takenBackAt: null,
      OR: [{ fromClaimId: { in: claimIds } }, { toClaimId: { in: claimIds }, kind: { not: "depends_on" } }],
      fromClaim: visible,
      toClaim: visible,
    },
    orderBy: { id: "asc" },
    take: RELATIONS_AT_MOST,
    select: RELATION,
  });
}

type Found = Awaited<ReturnType<typeof readRelations>>[number];

function relatedOf({ kind, asOf, fromClaim, toClaim }: Found): Related {
  return { kind, asOf, from: fromClaim, to: toClaim };
}
