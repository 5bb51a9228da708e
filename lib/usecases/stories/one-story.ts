import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { isId } from "@/lib/domain/ids";
import { database } from "@/lib/platform/database/client";
import { visibleStories } from "./visible";

export type StoryFacts = {
  id: string;
  title: string;
  desk: string;
  language: string;
  closesAt: string | null;
  restricted: boolean;
  memberIds: string[];
  version: number;
  createdAt: string;
  createdBy: { id: string; name: string };
  newestDraft: { id: string; number: number } | null;
};

/** What is said about a story, without its text and its claims. Null when not to be seen. */
export async function readStory(actor: Actor, storyId: string): Promise<StoryFacts | null> {
  if (!isId(storyId)) return null;
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: {
      ...{ id: true, title: true, desk: true, language: true, closesAt: true, restricted: true },
      ...{ version: true, createdAt: true, createdBy: { select: { id: true, name: true } } },
      members: { orderBy: { personId: "asc" }, select: { personId: true } },
      drafts: { orderBy: { number: "desc" }, take: 1, select: { id: true, number: true } },
    },
  });
  // Who may see a restricted story is its member.
  if (!story || !can(actor, "story.read", { storyIsOpen: !story.restricted, askerIsMember: true }))
    return null;
  const { members, drafts, desk, closesAt, createdAt, ...facts } = story;
  return {
    ...facts,
    desk: desk ?? "",
    closesAt: closesAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    memberIds: members.map(({ personId }) => personId),
    newestDraft: drafts[0] ?? null,
  };
}
