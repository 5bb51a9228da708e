import type { WordRange, Words } from "./words";

/** A stem that stands in more sentences than this says nothing about which it is. */
const TOO_FREQUENT = 20;
/** So many of the sentences that share most with one are looked at. */
const MOST_CANDIDATES = 8;

/** Where each stem stands, by sentence, so that sentences like a given one are found without looking at all of them. */
export type StemIndex = Map<number, number[]>;

/** The stems of these sentences; `isCounted` leaves words out. */
export function indexStems(
  words: Words,
  sentences: Iterable<number>,
  isCounted: (word: number) => boolean = () => true,
): StemIndex {
  const index: StemIndex = new Map();
  for (const sentence of sentences) {
    const { start, end } = rangeOf(words, sentence);
    for (let word = start; word < end; word += 1) {
      if (!isCounted(word)) continue;
      const stem = words.stems[word] ?? -1;
      const known = index.get(stem);
      if (!known) index.set(stem, [sentence]);
      else if (known.at(-1) !== sentence) known.push(sentence);
    }
  }
  return index;
}

/** The sentences of the index that share most with this one, by what their rarer words weigh. */
export function likeliest(words: Words, sentence: number, index: StemIndex): number[] {
  const shared = new Map<number, number>();
  const { start, end } = rangeOf(words, sentence);
  for (let word = start; word < end; word += 1) {
    const sentences = index.get(words.stems[word] ?? -1) ?? [];
    if (sentences.length > TOO_FREQUENT) continue;
    for (const other of sentences) shared.set(other, (shared.get(other) ?? 0) + (words.weights[word] ?? 0));
  }
  return Array.from(shared)
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other)
    .slice(0, MOST_CANDIDATES)
    .map(([other]) => other);
}

/** What the words weigh that both sentences say, in any order. */
export function saidInBoth(a: Words, inA: number, b: Words, inB: number): number {
  const left = new Map<number, number>();
  const ofA = rangeOf(a, inA);
  for (let word = ofA.start; word < ofA.end; word += 1) {
    const stem = a.stems[word] ?? -1;
    left.set(stem, (left.get(stem) ?? 0) + 1);
  }
  let shared = 0;
  const ofB = rangeOf(b, inB);
  for (let word = ofB.start; word < ofB.end; word += 1) {
    const stem = b.stems[word] ?? -1;
    const count = left.get(stem) ?? 0;
    if (count === 0) continue;
    left.set(stem, count - 1);
    shared += b.weights[word] ?? 0;
  }
  return shared;
}

function rangeOf({ ranges }: Words, sentence: number): WordRange {
  return ranges[sentence] ?? { start: 0, end: 0 };
}
