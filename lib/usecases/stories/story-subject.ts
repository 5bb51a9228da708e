import type { Actor } from "@/lib/domain/access/actor";
import type { Subject } from "@/lib/domain/access/permissions";
import type { Prisma } from "@/lib/platform/database/generated/client";

/** What a permission about a story asks of it: in a story's select, beside what else is wanted. */
export function selectSubject(actor: Actor) {
  return {
    restricted: true,
    members: { where: { personId: actor.personId }, select: { personId: true } },
  } satisfies Prisma.StorySelect;
}

/** The story as the permission table is asked about it. */
export function storySubject(story: { restricted: boolean; members: readonly unknown[] }): Subject {
  return { storyIsOpen: !story.restricted, askerIsMember: story.members.length > 0 };
}
