import { type Alignment, unpairWord } from "./alignment";

/**
 * How much of two sentences has to be the same for the one to be a rewording of the other: the geometric mean of the
 * shares, by weight, that were kept of each. So a sentence cut out of a longer one counts, and one that only uses the
 * same small words does not.
 */
const SAME_SENTENCE = 0.35;

/** For each sentence of the first text the sentences of the second that it became, or became part of, in order. */
export function partnersOf({ a, b, toB }: Alignment): number[][] {
  return a.ranges.map(({ start, end }, inA) => {
    const shared = new Map<number, number>();
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
  });
}

/** Undoes pairs of words between sentences that are not the same sentence. */
export function dropChanceMatches(alignment: Alignment): void {
  const { a, b, toB } = alignment;
  for (const [inA, partners] of partnersOf(alignment).entries()) {
    const { start, end } = a.ranges[inA] ?? { start: 0, end: 0 };
    for (let word = start; word < end; word += 1) {
      const place = toB[word] ?? -1;
      if (place !== -1 && !partners.includes(b.sentences[place] ?? -1)) unpairWord(alignment, word);
    }
  }
}
