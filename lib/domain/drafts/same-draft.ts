import type { MarkedText, TextMark } from "./text-mark";

/** Whether two drafts have the same text with the same formatting: then there is nothing new to take. */
export function isSameDraft(one: MarkedText, other: MarkedText): boolean {
  return one.text === other.text && written(one.marks) === written(other.marks);
}

/** The marks as text, whatever order their fields, or they themselves, were kept in. */
function written(marks: readonly TextMark[]): string {
  return marks
    .map((mark) => JSON.stringify(Object.entries(mark).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .toSorted()
    .join("\n");
}
