import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { draftFields, gatherDraft } from "../draft-content/schema";
import { checkbox, id, line, optionalLine, optionalTime, requestId, version } from "../fields";

const storyFields = {
  title: line(LIMITS.storyTitle, "Give the story a title."),
  desk: optionalLine(LIMITS.desk),
  language: z
    .string()
    .trim()
    .max(35, "Choose a language.")
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Choose a language.")
    .default("en"),
  closesAt: optionalTime,
  restricted: checkbox,
  memberIds: z.array(id).max(200, "A story has 200 members at most.").default([]),
};

export const createStorySchema = z
  .object({ ...storyFields, ...draftFields, requestId })
  .transform(gatherDraft);
export type CreateStory = z.output<typeof createStorySchema>;

export const editStorySchema = z.object({ ...storyFields, storyId: id, version });
export type EditStory = z.output<typeof editStorySchema>;
