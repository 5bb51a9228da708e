import { type Alignment, unpairWord } from "./alignment";
import type { Words } from "./words";

/**
 * How much of two sentences has to be the same for the one to be a rewording of the other: the geometric mean of the
 * shares, by weight, that were kept of each. So a sentence cut out of a longer one counts, and one that only uses the
 * same small words does not.
 */
const SAME_SENTENCE = 0.4;

/** Undoes pairs of words between sentences that are not the same sentence. */
export function dropChanceMatches(a: Words, b: Words, alignment: Alignment): void {
  const shared = new Map<number, number>();
  const sentencesInB = (b.sentences.at(-1) ?? 0) + 1;
  const pairOf = (inA: number, inB: number) =>
    (a.sentences[inA] ?? 0) * sentencesInB + (b.sentences[inB] ?? 0);
  alignment.toB.forEach((inB, inA) => {
    if (inB === -1) return;
    shared.set(pairOf(inA, inB), (shared.get(pairOf(inA, inB)) ?? 0) + (a.weights[inA] ?? 0));
  });
  const wholeA = sentenceWeights(a);
  const wholeB = sentenceWeights(b);
  alignment.toB.forEach((inB, inA) => {
    if (inB === -1) return;
    const kept = shared.get(pairOf(inA, inB)) ?? 0;
    const ofA = wholeA[a.sentences[inA] ?? 0] ?? 1;
    const ofB = wholeB[b.sentences[inB] ?? 0] ?? 1;
    if (kept / Math.sqrt(ofA * ofB) >= SAME_SENTENCE) return;
    unpairWord(alignment, inA);
  });
}

function sentenceWeights({ sentences, weights }: Words): number[] {
  const sums: number[] = [];
  for (const [at, sentence] of sentences.entries())
    sums[sentence] = (sums[sentence] ?? 0) + (weights[at] ?? 0);
  return sums;
}
