import { randomUUID } from "node:crypto";
import { createStory } from "@/lib/usecases/stories/commands";
import { readWorkbench } from "@/lib/usecases/stories/reads";
import { createStorySchema } from "@/lib/usecases/stories/schema";
import { accepted } from "./accepted";
import { hoursFromNow } from "./hours-from-now";
import type { Actors } from "./load-people";
import { STORY } from "./story";

export type LoadedStory = { storyId: string; draftId: string; text: string };

/** The story with its draft. The text comes back as it was stored, which is what spans count in. */
export async function loadStory(actors: Actors): Promise<LoadedStory> {
  const { title, desk, language, text } = STORY;
  const actor = actors[STORY.createdBy];
  const input = createStorySchema.parse({
    ...{ title, desk, language, text },
    closesAt: hoursFromNow(STORY.closesInHours),
    requestId: randomUUID(),
  });
  const { storyId } = await accepted("The story", createStory(actor, input));
  const workbench = await readWorkbench(actor, storyId);
  if (!workbench) throw new Error("The story was just made and is not there.");
  return { storyId, draftId: workbench.draft.id, text: workbench.draft.text };
}
