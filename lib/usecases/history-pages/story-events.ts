import { database } from "@/lib/platform/database/client";

/**
 * The newest events of a story and of the claims that stand in it, before one event or from the newest on. What happened
 * to a claim in another story belongs to that story's history. Each claim's part comes from its own index: a story of
 * many claims reads a page of each at most, never the whole table.
 */
export async function readStoryEventIds(
  storyId: string,
  before: bigint | null,
  count: number,
): Promise<bigint[]> {
  const rows = await database().$queryRaw<{ id: bigint }[]>`
    select "id" from (
      (select "id" from "AuditEvent"
        where "storyId" = ${storyId}::uuid and (${before}::bigint is null or "id" < ${before}::bigint)
        order by "id" desc limit ${count})
      union
      select e."id" from "Placement" p
      cross join lateral (
        select "id" from "AuditEvent"
        where "claimId" = p."claimId" and ("storyId" is null or "storyId" = p."storyId")
          and (${before}::bigint is null or "id" < ${before}::bigint)
        order by "id" desc limit ${count}
      ) e
      where p."storyId" = ${storyId}::uuid
    ) events
    order by "id" desc limit ${count}`;
  return rows.map((row) => row.id);
}

/** How many events readStoryEventIds has in all. */
export async function countStoryEvents(storyId: string): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    select (
      (select count(*) from "AuditEvent" where "storyId" = ${storyId}::uuid)
      + (select count(*) from "Placement" p
          join "AuditEvent" e on e."claimId" = p."claimId" and e."storyId" is null
          where p."storyId" = ${storyId}::uuid)
    )::int as "count"`;
  return row?.count ?? 0;
}
