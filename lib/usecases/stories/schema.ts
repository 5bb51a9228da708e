import { z } from "zod";
import { normaliseDraftText } from "@/lib/domain/drafts/draft-text";
import { LIMITS } from "@/lib/domain/limits";
import { isBlank } from "@/lib/domain/text/typed-text";
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

/** The normalised text is what counts, so the limit is checked after it. */
export const draftText = z
  .string({ error: "Paste the draft, or choose a file." })
  .max(LIMITS.draftText * 2, "This draft is too long: 500,000 characters at most.")
  .transform(normaliseDraftText)
  .refine((text) => !isBlank(text), "Paste the draft, or choose a file.")
  .refine((text) => text.length <= LIMITS.draftText, "This draft is too long: 500,000 characters at most.");

export const createStorySchema = z.object({ ...storyFields, text: draftText, requestId });
export type CreateStory = z.output<typeof createStorySchema>;

export const editStorySchema = z.object({ ...storyFields, storyId: id, version });
export type EditStory = z.output<typeof editStorySchema>;
