import type { MarkedText, TextMark } from "@/lib/domain/drafts/text-mark";
import { markSchema } from "./mark-schema";

/** A stored draft's text with its marks. */
export function contentOf({ text, marks }: { text: string; marks: unknown }): MarkedText {
  return { text, marks: storedMarks(marks, text) };
}

/** The marks of a stored draft. One that this version of Galley does not know, or that its text does not hold, is left out. */
export function storedMarks(stored: unknown, text: string): TextMark[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((mark) => {
    const read = markSchema.safeParse(mark);
    return read.success && read.data.end <= text.length ? [read.data] : [];
  });
}
