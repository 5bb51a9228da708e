import { z } from "zod";
import { LIMITS } from "@/lib/domain/limits";
import { SLUG, SLUG_LENGTH } from "@/lib/domain/publication/slug";
import { checkbox, id, line, optionalText, reason, requestId } from "../fields";

const { claims, intro, explanation, unanswered } = LIMITS.factBox;

export const saveFactBoxSchema = z.object({
  storyId: id,
  /** 0 before it was saved for the first time. */
  version: z.coerce.number().int().min(0).max(2_147_483_647),
  headline: line(LIMITS.storyTitle, "Give the fact box a headline."),
  slug: z
    .string()
    .trim()
    .max(SLUG_LENGTH, `This is too long: ${SLUG_LENGTH} characters at most.`)
    .regex(SLUG, "Write small letters from a to z and digits, with hyphens between the words."),
  intro: optionalText(intro),
  /** In the order of the page. */
  claims: z
    .array(z.object({ claimId: id, explanation: optionalText(explanation) }))
    .max(claims, `A fact box has ${claims} claims at most.`)
    .refine(
      (chosen) => new Set(chosen.map(({ claimId }) => claimId)).size === chosen.length,
      "Each claim once.",
    )
    .default([]),
  /** A line each. */
  unanswered: optionalText(unanswered.count * (unanswered.words + 1))
    .transform((text) =>
      text
        .split("\n")
        .map((entry) => entry.trim())
        .filter(Boolean),
    )
    .refine((entries) => entries.length <= unanswered.count, `${unanswered.count} lines at most.`)
    .refine(
      (entries) => entries.every((entry) => entry.length <= unanswered.words),
      `A line has ${unanswered.words} characters at most.`,
    ),
});
export type SaveFactBox = z.output<typeof saveFactBoxSchema>;

export const publishFactBoxSchema = z.object({
  storyId: id,
  /** What was looked at is what is published. */
  version: z.coerce.number().int().min(1).max(2_147_483_647),
  /** For a restricted story: that showing it to everybody is meant. */
  restrictedIsMeant: checkbox,
  requestId,
});
export type PublishFactBox = z.output<typeof publishFactBoxSchema>;

export const takeDownSchema = z.object({ storyId: id, reason });
export type TakeDown = z.output<typeof takeDownSchema>;

export const legalHoldSchema = z.object({ storyId: id, reason });
export type LegalHoldInput = z.output<typeof legalHoldSchema>;
