import { z } from "zod";
import { id, reason } from "../fields";

/** UTF-16 offsets into the draft's text, ends exclusive: words of the sentences that are meant. */
const spans = z
  .array(z.object({ start: z.number().int().min(0), end: z.number().int().min(1) }))
  .min(1, "Go to a sentence first.")
  .max(500, "500 places at a time at most.");

export const markNothingSchema = z.object({ storyId: id, draftId: id, spans });
export type MarkNothing = z.output<typeof markNothingSchema>;

export const takeBackNothingSchema = z.object({ storyId: id, draftId: id, spans });
export type TakeBackNothing = z.output<typeof takeBackNothingSchema>;

export const declareReadySchema = z.object({ storyId: id, draftId: id, reason });
export type DeclareReady = z.output<typeof declareReadySchema>;

export const takeBackReadySchema = z.object({ storyId: id });
export type TakeBackReady = z.output<typeof takeBackReadySchema>;
