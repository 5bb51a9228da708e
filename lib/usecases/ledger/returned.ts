import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";

const AT_MOST = 1_000;

/**
 * The claims whose newest verdict is the actor's, returned with a note, and nobody has proposed another since.
 * A proposal that was withdrawn leaves the claim where it was. In SQL, because Prisma cannot say "newest".
 */
export async function readClaimIdsReturnedTo(actor: Actor): Promise<string[]> {
  const rows = await database().$queryRaw<{ claimId: string }[]>`
    select mine."claimId" from "Assessment" mine
    where mine."authorId" = ${actor.personId}::uuid and mine."state" = 'returned'
      and not exists (
        select 1 from "Assessment" newer
        where newer."claimId" = mine."claimId" and newer."state" <> 'withdrawn'
          and (newer."proposedAt", newer."id") > (mine."proposedAt", mine."id"))
      and exists (select 1 from "Claim" c where c."id" = mine."claimId" and c."stage" <> 'cut')
    order by mine."returnedAt" desc
    limit ${AT_MOST}`;
  return rows.map((row) => row.claimId);
}
