import { z } from "zod";
import { normaliseDraftText } from "@/lib/domain/drafts/draft-text";
import { normaliseMarkedText } from "@/lib/domain/drafts/marked-text";
import type { MarkedText, TextMark } from "@/lib/domain/drafts/text-mark";
import { LIMITS } from "@/lib/domain/limits";
import { isBlank } from "@/lib/domain/text/typed-text";
import { optionalLine } from "../fields";
import { markSchema } from "./mark-schema";

/** A draft as it is stored: the text normalised, its marks over the normalised text, and the file it was read from. */
export type DraftContent = MarkedText & { fileName: string };

const MISSING = "Paste the draft, or choose a file.";
const TOO_LONG = "This draft is too long: 500,000 characters at most.";
const BAD_MARKS = "The formatting of this draft cannot be kept. Paste it again, or paste it as plain text.";

const markList = z.array(markSchema).max(LIMITS.draftMarks.count);

/** As it was typed or pasted. The normalised text is what counts, so it is what is measured. */
const rawText = z
  .string({ error: MISSING })
  .max(LIMITS.draftText * 2, TOO_LONG)
  .refine((text) => !isBlank(text), MISSING)
  .refine(
    (text) => text.length <= LIMITS.draftText || normaliseDraftText(text).length <= LIMITS.draftText,
    TOO_LONG,
  );

/** What the draft field of a form sends: `marks` as JSON, as the form holds it, or as a list. */
export const draftFields = {
  text: rawText,
  marks: z
    .unknown()
    .transform((sent, context): TextMark[] => {
      const read = markList.safeParse(typeof sent === "string" ? parsedJson(sent) : (sent ?? []));
      if (!read.success) context.addIssue({ code: "custom", message: BAD_MARKS });
      return read.data ?? [];
    })
    .default([]),
  fileName: optionalLine(LIMITS.fileName),
};

type DraftFields = { text: string; marks: TextMark[]; fileName: string };

/** The transform of a schema that has the draft fields: they come out together as `draft`, normalised. */
export function gatherDraft<Fields extends DraftFields>(
  { text, marks, fileName, ...fields }: Fields,
  context: z.RefinementCtx,
): Omit<Fields, keyof DraftFields> & { draft: DraftContent } {
  const fits = marks.every(({ end }) => end <= text.length);
  if (!fits) context.addIssue({ code: "custom", path: ["marks"], message: BAD_MARKS });
  const draft = { ...normaliseMarkedText({ text, marks: fits ? marks : [] }), fileName };
  return { ...fields, draft };
}

/** What the form holds in a hidden control: nothing, or a list as JSON. Null for what is neither. */
function parsedJson(text: string): unknown {
  if (text === "") return [];
  if (text.length > LIMITS.draftMarks.json) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
