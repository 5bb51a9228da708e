import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { draftFields, gatherDraft } from "../draft-content/schema";
import { id, optionalText, reason, requestId } from "../fields";

/** A draft's number within its story. */
const number = z.coerce.number().int().min(1).max(1_000_000);

const choice = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("accept") }),
  z.object({
    kind: z.literal("span"),
    start: z.number().int().min(0).max(LIMITS.draftText),
    end: z.number().int().min(1).max(LIMITS.draftText),
  }),
  z.object({ kind: z.literal("unplaced") }),
  z.object({ kind: z.literal("cut"), reason }),
]);

const CHOICES_MAX = 10_000;

const choices = z
  .array(z.object({ claimId: id, choice }))
  .max(CHOICES_MAX)
  .default([]);

export const previewDraftSchema = z.object({ storyId: id, ...draftFields }).transform(gatherDraft);
export type PreviewDraft = z.output<typeof previewDraftSchema>;

export const previewGoingBackSchema = z.object({ storyId: id, number });
export type PreviewGoingBack = z.output<typeof previewGoingBackSchema>;

export const takeDraftSchema = z
  .object({ storyId: id, basedOnDraftId: id, ...draftFields, choices, requestId })
  .transform(gatherDraft);
export type TakeDraft = z.output<typeof takeDraftSchema>;

export const goBackToDraftSchema = z.object({
  storyId: id,
  basedOnDraftId: id,
  number,
  choices,
  reason: optionalText(LIMITS.reason),
  requestId,
});
export type GoBackToDraft = z.output<typeof goBackToDraftSchema>;
