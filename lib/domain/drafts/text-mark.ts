import type { TextSpan } from "./text-span";

/**
 * What a draft's formatting was, over its text: the text stays plain, and claims point into it alone. Offsets are
 * UTF-16 units, ends exclusive. Headings, list items and quotes cover whole lines; a note is empty (start = end) and
 * stands where something stood that is no text.
 */
export type TextMark =
  | ({ kind: "heading"; level: HeadingLevel } & TextSpan)
  /** `depth` 1 for the outermost list; `number` is what stood before the words, null for a bullet. */
  | ({ kind: "listItem"; depth: number; number: number | null } & TextSpan)
  | ({ kind: "quote" } & TextSpan)
  | ({ kind: "strong" } & TextSpan)
  | ({ kind: "italic" } & TextSpan)
  /** `href` is an absolute http, https or mailto address: lib/domain/drafts/link-address.ts */
  | ({ kind: "link"; href: string } & TextSpan)
  /** `words`: a table's cells, a picture's description, a footnote's text; cut at NOTE_WORDS_MAX; may be "". */
  | ({ kind: "note"; about: NoteAbout; words: string } & TextSpan);

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export const NOTE_ABOUT = ["table", "picture", "footnote", "other"] as const;
export type NoteAbout = (typeof NOTE_ABOUT)[number];

/** A mark of one kind. */
export type MarkOf<Kind extends TextMark["kind"]> = Extract<TextMark, { kind: Kind }>;

export type MarkedText = { text: string; marks: TextMark[] };

/** Lists deeper than this are drawn, and kept, as if they were this deep. */
export const LIST_DEPTH_MAX = 9;
export const NOTE_WORDS_MAX = 2_000;

/** In order of where they begin, the longer first; the order in which they are kept and drawn. */
export function inReadingOrder(marks: readonly TextMark[]): TextMark[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

export function marksOf<Kind extends TextMark["kind"]>(
  marks: readonly TextMark[],
  kind: Kind,
): MarkOf<Kind>[] {
  return marks.filter((mark): mark is MarkOf<Kind> => mark.kind === kind);
}
