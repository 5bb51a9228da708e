import { diffArrays } from "diff";

export type DiffPart = { kind: "same" | "gone" | "new"; text: string };

/** Beyond this many edits the middle is told as replaced whole: a page of history must not wait for one edit. */
const MOST_EDITS = 1000;

/**
 * How one text became another, word by word: the parts in order, neighbours of one kind joined. Leaving out "new" gives
 * `before`, leaving out "gone" gives `after`. Words and the white space between them are compared; O(n·d) for n words
 * and d edits (E. Myers, 1986), and most edits change a few words in one place.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const parts = diffArrays(old, now, { maxEditLength: MOST_EDITS });
  if (!parts) return replacedMiddle(old, now);
  return parts.map(({ added, removed, value }) => ({
    kind: added ? "new" : removed ? "gone" : "same",
    text: value.join(""),
  }));
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Only the beginning and the end that both have are told as the same. */
function replacedMiddle(old: string[], now: string[]): DiffPart[] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const parts: DiffPart[] = [
    { kind: "same", text: old.slice(0, start).join("") },
    { kind: "gone", text: old.slice(start, old.length - end).join("") },
    { kind: "new", text: now.slice(start, now.length - end).join("") },
    { kind: "same", text: old.slice(old.length - end).join("") },
  ];
  return parts.filter(({ text }) => text !== "");
}
