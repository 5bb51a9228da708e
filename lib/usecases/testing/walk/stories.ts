import { randomUUID } from "node:crypto";
import { createStory, editStory } from "../../stories/commands";
import { readStories, readStoriesToChoose, readWorkbench } from "../../stories/reads";
import { createStorySchema, editStorySchema } from "../../stories/schema";
import { step } from "./step";

export const STORY_STEPS = [
  step({
    useCase: "stories/commands.createStory",
    permission: "story.create",
    run: (actor) =>
      createStory(actor, createStorySchema.parse({ title: "New", text: "Words.", requestId: randomUUID() })),
  }),
  step({
    useCase: "stories/commands.editStory",
    permission: "story.edit",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    run: (actor, _, { storyId }) =>
      editStory(actor, editStorySchema.parse({ storyId, version: 1, title: "Renamed" })),
  }),
  step({
    useCase: "stories/reads.readStories",
    permission: "story.list",
    run: (actor) => readStories(actor),
    leaks: (answer, _, { storyId }) => JSON.stringify(answer).includes(storyId),
  }),
  step({
    useCase: "stories/reads.readStoriesToChoose",
    permission: "story.list",
    run: (actor) => readStoriesToChoose(actor),
    leaks: (answer, _, { storyId }) => JSON.stringify(answer).includes(storyId),
  }),
  step({
    useCase: "stories/reads.readWorkbench",
    permission: "story.read",
    subject: () => ({ storyIsOpen: true }),
    ofStory: true,
    run: (actor, _, { storyId }) => readWorkbench(actor, storyId),
  }),
];
