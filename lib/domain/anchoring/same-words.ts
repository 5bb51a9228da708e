import type { TextSpan } from "../drafts/text-span";
import type { Alignment } from "./alignment";
import type { WordRange, Words } from "./words";

/** Where each word stands in a text, by its key, in order. */
export type WordIndex = Map<number, number[]>;

export function indexWords({ keys }: Words): WordIndex {
  const index: WordIndex = new Map();
  for (const [at, key] of keys.entries()) {
    const places = index.get(key);
    if (places) places.push(at);
    else index.set(key, [at]);
  }
  return index;
}

/** Where the words of a range stand again in the second text, among words that are not the continuation of others. */
export function freePlaces(range: WordRange, alignment: Alignment, index: WordIndex): WordRange[] {
  const { a, b } = alignment;
  const length = range.end - range.start;
  const rarest = rarestWord(range, a, index);
  const places = index.get(a.keys[rarest] ?? -1) ?? [];
  return places.flatMap((at) => {
    const start = at - (rarest - range.start);
    if (start < 0 || start + length > b.keys.length) return [];
    for (let word = 0; word < length; word += 1)
      if (a.keys[range.start + word] !== b.keys[start + word]) return [];
    const place = { start, end: start + length };
    return isFree(place, range, alignment) ? [place] : [];
  });
}

/** The stretch of text for words that are those of the span; a span that begins or ends inside a word keeps doing so. */
export function textOf(place: WordRange, span: TextSpan, range: WordRange, { a, b }: Alignment): TextSpan {
  const into = Math.max(0, span.start - (a.starts[range.start] ?? 0));
  const short = Math.max(0, (a.ends[range.end - 1] ?? 0) - span.end);
  return { start: (b.starts[place.start] ?? 0) + into, end: (b.ends[place.end - 1] ?? 0) - short };
}

function rarestWord(range: WordRange, a: Words, index: WordIndex): number {
  let rarest = range.start;
  let fewest = Number.POSITIVE_INFINITY;
  for (let word = range.start; word < range.end; word += 1) {
    const count = index.get(a.keys[word] ?? -1)?.length ?? 0;
    if (count < fewest) [rarest, fewest] = [word, count];
  }
  return rarest;
}

/** A comma may have been taken for another; a word that went there from elsewhere is that one's. */
function isFree(place: WordRange, range: WordRange, { b, toA }: Alignment): boolean {
  for (let at = place.start; at < place.end; at += 1) {
    const from = toA[at] ?? -1;
    if (from !== -1 && (from < range.start || from >= range.end) && (b.weights[at] ?? 0) >= 1) return false;
  }
  return true;
}
