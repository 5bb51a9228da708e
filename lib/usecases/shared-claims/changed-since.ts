import type { Actor } from "@/lib/domain/access/actor";
import { SAYS_SOMETHING_ELSE, SHARED_CHANGES } from "@/lib/domain/stories/shared-change";
import { Prisma } from "@/lib/platform/database/generated/client";

/** `visibleStories`, for a query in SQL: whether the actor may see the story of that alias. */
export function storyIsSeen(actor: Actor, story: "s" | "o"): Prisma.Sql {
  const alias = Prisma.raw(`"${story}"`);
  return Prisma.sql`(not ${alias}."restricted" or exists (
    select 1 from "StoryMember" m where m."storyId" = ${alias}."id" and m."personId" = ${actor.personId}::uuid))`;
}

/** Who does not look for so long sees the last ones. */
const CHANGES_PER_CLAIM = 20;

/**
 * The placements of claims that stood in another story, too, when something happened to them that every story has to
 * know, and nobody of this story has looked at it: "p" the placement, "e" the event. A story that the actor may not see
 * does not count as another one. Every use of it asks whether the actor may see the placement's own story. Few claims
 * stand in several stories, and each one's events come from its own index: history is never read as a whole.
 */
export function changedSince(actor: Actor): Prisma.Sql {
  return Prisma.sql`(
      select p.* from "Placement" p
      where exists (
        select 1 from "Placement" other where other."claimId" = p."claimId" and other."storyId" <> p."storyId")
    ) p
    cross join lateral (
      select e.* from "AuditEvent" e
      where e."claimId" = p."claimId" and e."at" > p."changesSeenAt"
        and e."kind" = any(${[...SHARED_CHANGES]}::text[])
        and (e."kind" <> 'claim.edited' or jsonb_exists_any(e."before", ${[...SAYS_SOMETHING_ELSE]}::text[]))
        and exists (
          select 1 from "Placement" other join "Story" o on o."id" = other."storyId"
          where other."claimId" = p."claimId" and other."storyId" <> p."storyId" and other."placedAt" <= e."at"
            and ${storyIsSeen(actor, "o")})
      order by e."id" desc limit ${CHANGES_PER_CLAIM}
    ) e`;
}
