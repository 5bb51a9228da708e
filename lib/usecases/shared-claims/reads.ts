import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { SharedChange } from "@/lib/domain/stories/shared-change";
import { database, type Transaction } from "@/lib/platform/database/client";
import { changedSince, storyIsSeen } from "./changed-since";

const CHANGES_AT_MOST = 50;

/**
 * What happened to the story's claims that stand in other stories, too, since somebody last looked, newest first. Empty
 * for a story that may not be seen.
 */
export async function readSharedChanges(
  actor: Actor,
  { storyId }: { storyId: string },
  from: Transaction = database(),
): Promise<SharedChange[]> {
  if (!can(actor, "claim.read")) return [];
  const rows = await from.$queryRaw<(Omit<SharedChange, "id" | "at"> & { id: bigint; at: Date })[]>`
    select e."id", e."kind", c."number", c."wording", e."at",
      case when t."told" then n."name" end as "by", case when t."told" then e."reason" else '' end as "reason"
    from ${changedSince(actor)}
    join "Story" s on s."id" = p."storyId"
    join "Claim" c on c."id" = p."claimId"
    left join "Person" n on n."id" = e."actorId"
    cross join lateral (select e."storyId" is null or exists (
      select 1 from "Story" o where o."id" = e."storyId" and ${storyIsSeen(actor, "o")}) as "told") t
    where p."storyId" = ${storyId}::uuid and ${storyIsSeen(actor, "s")}
    order by e."id" desc limit ${CHANGES_AT_MOST}`;
  return rows.map(({ id, at, ...change }) => ({ ...change, id: String(id), at: at.toISOString() }));
}

export type ChangedStory = { id: string; title: string; claims: number; at: string };

const STORIES_AT_MOST = 20;

/**
 * The stories that the actor has a part in (created them, is their member, or logged or has a claim in them) whose shared
 * claims have changed, those changed last first.
 */
export async function readChangedStories(actor: Actor): Promise<ChangedStory[]> {
  if (!can(actor, "desk.read")) return [];
  const rows = await database().$queryRaw<(Omit<ChangedStory, "at"> & { at: Date })[]>`
    select s."id", s."title", count(distinct p."claimId")::int as "claims", max(e."at") as "at"
    from ${changedSince(actor)}
    join "Story" s on s."id" = p."storyId"
    where ${storyIsSeen(actor, "s")} and (
      s."createdById" = ${actor.personId}::uuid
      or exists (select 1 from "StoryMember" m where m."storyId" = s."id" and m."personId" = ${actor.personId}::uuid)
      or exists (
        select 1 from "Placement" mine join "Claim" c on c."id" = mine."claimId"
        where mine."storyId" = s."id" and ${actor.personId}::uuid in (c."authorId", c."assigneeId")))
    group by s."id" order by "at" desc limit ${STORIES_AT_MOST}`;
  return rows.map(({ at, ...story }) => ({ ...story, at: at.toISOString() }));
}
