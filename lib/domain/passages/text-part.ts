import type { TextSpan } from "../drafts/text-span";

export type TextPart = TextSpan & {
  /** Counted from 1. */
  number: number;
  of: number;
};

/**
 * The part of a long text in which an offset stands: parts follow each other without gaps, none is longer than `longest`
 * UTF-16 units, and each ends at the end of a line where one is in reach. An empty text is one empty part.
 */
export function partAround(text: string, offset: number, longest: number): TextPart {
  const ends = endsOfParts(text, longest);
  const at = ends.findIndex((end) => offset < end);
  const index = at === -1 ? ends.length - 1 : at;
  return { start: ends[index - 1] ?? 0, end: ends[index] ?? 0, number: index + 1, of: ends.length };
}

/** Where the part of a number begins, to turn to it. */
export function startOfPart(text: string, number: number, longest: number): number {
  return endsOfParts(text, longest)[number - 2] ?? 0;
}

function endsOfParts(text: string, longest: number): number[] {
  const ends: number[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const line = text.lastIndexOf("\n", start + longest - 1) + 1;
    // A line longer than a part is cut; a surrogate pair is not.
    const cut = start + longest - (/[\uD800-\uDBFF]/.test(text[start + longest - 1] ?? "") ? 1 : 0);
    start = line > start ? line : cut;
    ends.push(start);
  }
  return [...ends, text.length];
}
