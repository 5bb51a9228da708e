import type { RelationKind } from "@/lib/domain/relations/vocabulary";
import type { Transaction } from "@/lib/platform/database/client";

type Step = { kind: RelationKind; fromClaimId: string; toClaimId: string };

/**
 * Whether standing relations of the kind lead from where the step would end back to where it begins, so that it would
 * close a circle: a claim that depends on itself, or took its own place.
 */
export async function leadsBack(tx: Transaction, { kind, fromClaimId, toClaimId }: Step): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ leads: boolean }[]>`
    with recursive "reached" ("id") as (
      select ${toClaimId}::uuid
      union
      select r."toClaimId" from "reached" join "ClaimRelation" r on r."fromClaimId" = "reached"."id"
      where r."kind" = ${kind}::"ClaimRelationKind" and r."takenBackAt" is null
    )
    select exists (select 1 from "reached" where "id" = ${fromClaimId}::uuid) as "leads"`;
  return row?.leads ?? false;
}
