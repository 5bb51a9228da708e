import type { TextSpan } from "../drafts/text-span";
import type { Alignment } from "./alignment";
import type { WordRange, Words } from "./words";

/** Where the words of a range stand again, among words that are not the continuation of others. */
export function freePlaces(
  range: WordRange,
  a: Words,
  b: Words,
  within: WordRange,
  { toA }: Alignment,
): WordRange[] {
  const places: WordRange[] = [];
  const length = range.end - range.start;
  for (let at = within.start; at + length <= within.end; at += 1) {
    let word = 0;
    while (word < length && a.keys[range.start + word] === b.keys[at + word]) word += 1;
    const place = { start: at, end: at + length };
    if (word === length && isFree(place, range, b, toA)) places.push(place);
  }
  return places;
}

/** The stretch of text for words that are those of the span; a span that begins or ends inside a word keeps doing so. */
export function textOf(place: WordRange, span: TextSpan, range: WordRange, a: Words, b: Words): TextSpan {
  const into = Math.max(0, span.start - (a.starts[range.start] ?? 0));
  const short = Math.max(0, (a.ends[range.end - 1] ?? 0) - span.end);
  return { start: (b.starts[place.start] ?? 0) + into, end: (b.ends[place.end - 1] ?? 0) - short };
}

/** A comma may have been taken for another; a word that went there from elsewhere is that one's. */
function isFree(place: WordRange, range: WordRange, { weights }: Words, toA: Int32Array): boolean {
  for (let at = place.start; at < place.end; at += 1) {
    const from = toA[at] ?? -1;
    if (from !== -1 && (from < range.start || from >= range.end) && (weights[at] ?? 0) >= 1) return false;
  }
  return true;
}
