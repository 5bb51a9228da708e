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

/** Where the words of a range of `a` stand in `b`, which the index is of. */
export function placesOf(range: WordRange, a: Words, b: Words, index: WordIndex): WordRange[] {
  const length = range.end - range.start;
  const rarest = rarestWord(range, a, index);
  const places = index.get(a.keys[rarest] ?? -1) ?? [];
  return places.flatMap((at) => {
    const start = at - (rarest - range.start);
    if (start < 0 || start + length > b.keys.length) return [];
    for (let word = 0; word < length; word += 1)
      if (a.keys[range.start + word] !== b.keys[start + word]) return [];
    return [{ start, end: start + length }];
  });
}

/** Where the words of a range stand again in the second text, among words that are not the continuation of others. */
export function freePlaces(range: WordRange, alignment: Alignment, index: WordIndex): WordRange[] {
  return placesOf(range, alignment.a, alignment.b, index).filter((place) => isFree(place, range, alignment));
}

/**
 * The stretch of text for words that are those of the span. A span that begins or ends inside a word keeps doing so; white
 * space at its ends stays with it where it is still there.
 */
export function textOf(place: WordRange, span: TextSpan, range: WordRange, { a, b }: Alignment): TextSpan {
  const [first, last] = [range.start, range.end - 1];
  const [firstInB, lastInB] = [place.start, place.end - 1];
  const [start, end] = [b.starts[firstInB] ?? 0, b.ends[lastInB] ?? 0];
  const into = span.start - (a.starts[first] ?? 0);
  const short = (a.ends[last] ?? 0) - span.end;
  const lead = into < 0 ? a.text.slice(span.start, a.starts[first]) : "";
  const trail = short < 0 ? a.text.slice(a.ends[last], span.end) : "";
  const hasLead = b.text.slice(start - lead.length, start) === lead;
  const hasTrail = b.text.startsWith(trail, end);
  // Equal words may differ in length, as dashes do; those are not cut.
  const cutsFirst = into > 0 && lengthAt(a, first) === lengthAt(b, firstInB);
  const cutsLast = short > 0 && lengthAt(a, last) === lengthAt(b, lastInB);
  return {
    start: cutsFirst ? start + into : start - (hasLead ? lead.length : 0),
    end: cutsLast ? end - short : end + (hasTrail ? trail.length : 0),
  };
}

function lengthAt({ starts, ends }: Words, word: number): number {
  return (ends[word] ?? 0) - (starts[word] ?? 0);
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
