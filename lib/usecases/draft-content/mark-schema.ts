import { z } from "zod";
import { linkAddress } from "@/lib/domain/drafts/link-address";
import { LIST_DEPTH_MAX, NOTE_ABOUT, NOTE_WORDS_MAX, type TextMark } from "@/lib/domain/drafts/text-mark";
import { LIMITS } from "@/lib/domain/limits";
import { cleanText } from "@/lib/domain/text/typed-text";

const offset = z
  .number()
  .int()
  .min(0)
  .max(LIMITS.draftText * 2);
const span = { start: offset, end: offset };

/** A mark as a browser sends it, and as it is stored. */
export const markSchema: z.ZodType<TextMark> = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("heading"), level: z.literal([1, 2, 3, 4, 5, 6]), ...span }),
    z.object({
      kind: z.literal("listItem"),
      depth: z.number().int().min(1).max(LIST_DEPTH_MAX),
      number: z.number().int().min(0).max(1_000_000).nullable(),
      ...span,
    }),
    z.object({ kind: z.literal("quote"), ...span }),
    z.object({ kind: z.literal("strong"), ...span }),
    z.object({ kind: z.literal("italic"), ...span }),
    z.object({
      kind: z.literal("link"),
      href: z.string().refine((href) => linkAddress(href) === href),
      ...span,
    }),
    z.object({
      kind: z.literal("note"),
      about: z.enum(NOTE_ABOUT),
      words: z.string().max(NOTE_WORDS_MAX).transform(cleanText),
      ...span,
    }),
  ])
  .refine(({ kind, start, end }) => (kind === "note" ? start === end : start < end));
