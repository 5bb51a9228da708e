import type { MarkedText, TextMark } from "@/lib/domain/drafts/text-mark";
import { marksAfterEdit } from "@/lib/domain/drafts/typed-edit";

/** A text with another put in place of a stretch of it, the marks of both where they belong. */
export function insertDraft(
  into: MarkedText,
  { start, end }: { start: number; end: number },
  inserted: MarkedText,
): MarkedText {
  const edit = { start, end, by: inserted.text };
  const around = marksAfterEdit(into.marks, edit, into.text.length);
  const own = inserted.marks.map(
    (mark): TextMark => ({ ...mark, start: mark.start + start, end: mark.end + start }),
  );
  return {
    text: into.text.slice(0, start) + inserted.text + into.text.slice(end),
    marks: [...around, ...own],
  };
}
