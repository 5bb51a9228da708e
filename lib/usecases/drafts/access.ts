import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { Transaction } from "@/lib/platform/database/client";
import { selectSubject, storySubject } from "../stories/story-subject";
import { visibleStories } from "../stories/visible";

/** Whether the actor may bring a draft to this story. False for a story that the actor may not see. */
export async function mayAddDraft(db: Transaction, actor: Actor, storyId: string): Promise<boolean> {
  const story = await db.story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: selectSubject(actor),
  });
  return story !== null && can(actor, "draft.add", storySubject(story));
}
