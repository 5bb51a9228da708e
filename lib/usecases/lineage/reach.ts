import type { Transaction } from "@/lib/platform/database/client";
import { Prisma } from "@/lib/platform/database/generated/client";

/** More passages than stand behind the claims of any one change; what is beyond is not looked at. */
const MOST_PASSAGES = 5_000;

/** These passages and all that stands behind them: what they rely on, the whole of their sources, and what has one origin with them. */
export async function passagesBehind(tx: Transaction, passageIds: readonly string[]): Promise<string[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    with recursive behind(id) as (
      select unnest(${[...passageIds]}::uuid[])
      union
      select next.id from behind cross join lateral (
        select "toPassageId" as id from "LineageEdge"
          where "fromPassageId" = behind.id and "takenBackAt" is null
        union all
        select work."id" from "Passage" it join "Passage" work on work."sourceId" = it."sourceId" and work."wholeWork"
          where it."id" = behind.id
        union all
        ${sameOriginAs(Prisma.sql`behind.id`)}
      ) next
    )
    select id::text from behind limit ${MOST_PASSAGES}`;
  return found.map(({ id }) => id);
}

/** These passages and all that stands on them: the same, the other way round. */
export async function passagesBefore(tx: Transaction, passageIds: readonly string[]): Promise<string[]> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    with recursive before(id) as (
      select unnest(${[...passageIds]}::uuid[])
      union
      select next.id from before cross join lateral (
        select "fromPassageId" as id from "LineageEdge"
          where "toPassageId" = before.id and "takenBackAt" is null
        union all
        select other."id" from "Passage" work join "Passage" other on other."sourceId" = work."sourceId"
          where work."id" = before.id and work."wholeWork"
        union all
        ${sameOriginAs(Prisma.sql`before.id`)}
      ) next
    )
    select id::text from before limit ${MOST_PASSAGES}`;
  return found.map(({ id }) => id);
}

/** What has one origin with a passage, that passage itself among it. */
function sameOriginAs(passageId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select other."passageId" from "SameOriginMember" it
      join "SameOrigin" origin on origin."id" = it."originId" and origin."takenBackAt" is null
      join "SameOriginMember" other on other."originId" = it."originId"
      where it."passageId" = ${passageId}`;
}
