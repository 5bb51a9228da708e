import type { Actor } from "@/lib/domain/access/actor";
import { database } from "@/lib/platform/database/client";

const AT_MOST = 1_000;

/**
 * The claims whose newest verdict is the actor's and came back: returned with a note, or withdrawn by what somebody else
 * changed; and nobody has proposed another since. What its author took back leaves the claim where it was. In SQL,
 * because Prisma cannot say "newest".
 */
export async function readClaimIdsReturnedTo(actor: Actor): Promise<string[]> {
  const rows = await database().$queryRaw<{ claimId: string }[]>`
    select mine."claimId" from "Assessment" mine
    where mine."authorId" = ${actor.personId}::uuid and (mine."state" = 'returned' or mine."state" = 'withdrawn' and exists (
        select 1 from "AuditEvent" e
        where e."claimId" = mine."claimId" and e."kind" = 'assessment.withdrawn'
          and e."actorId" <> mine."authorId" and e."at" >= mine."proposedAt"))
      and not exists (
        select 1 from "Assessment" newer
        where newer."claimId" = mine."claimId" and newer."state" <> 'withdrawn'
          and (newer."proposedAt", newer."id") > (mine."proposedAt", mine."id"))
      and exists (select 1 from "Claim" c where c."id" = mine."claimId" and c."stage" <> 'cut')
    order by coalesce(mine."returnedAt", mine."proposedAt") desc
    limit ${AT_MOST}`;
  return rows.map((row) => row.claimId);
}
