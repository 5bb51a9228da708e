import { type Alignment, unpairWord } from "./alignment";
import type { Words } from "./words";

/**
 * How much of two sentences has to be the same for the one to be a rewording of the other: the geometric mean of the
 * shares, by weight, that were kept of each. So a sentence cut out of a longer one counts, and one that only uses the
 * same small words does not.
 */
const SAME_SENTENCE = 0.35;

/** Undoes pairs of words between sentences that are not the same sentence. */
export function dropChanceMatches(a: Words, b: Words, alignment: Alignment): void {
  for (const inA of a.ranges.keys()) {
    const partners = new Set(partnersOf(inA, a, b, alignment));
    const { start, end } = a.ranges[inA] ?? { start: 0, end: 0 };
    for (let word = start; word < end; word += 1) {
      const place = alignment.toB[word] ?? -1;
      if (place !== -1 && !partners.has(b.sentences[place] ?? -1)) unpairWord(alignment, word);
    }
  }
}

/** The sentences of the second text that the sentence became, or became part of, in order. */
export function partnersOf(inA: number, a: Words, b: Words, { toB }: Alignment): number[] {
  const shared = new Map<number, number>();
  const { start, end } = a.ranges[inA] ?? { start: 0, end: 0 };
  for (let word = start; word < end; word += 1) {
    const place = toB[word] ?? -1;
    if (place === -1) continue;
    const inB = b.sentences[place] ?? -1;
    shared.set(inB, (shared.get(inB) ?? 0) + (a.weights[word] ?? 0));
  }
  const ofA = a.sentenceWeights[inA] ?? 1;
  return Array.from(shared)
    .filter(([inB, weight]) => weight / Math.sqrt(ofA * (b.sentenceWeights[inB] ?? 1)) >= SAME_SENTENCE)
    .map(([inB]) => inB)
    .sort((x, y) => x - y);
}
