import { type Alignment, unpairWord } from "./alignment";
import { wordingOf } from "./words";

/**
 * How much of two sentences has to be the same for the one to be a rewording of the other: the geometric mean of the
 * shares, by weight, that are found in the other. So a sentence cut out of a longer one counts, and one that only uses
 * the same small words does not. Sentences that name other names have to agree the more in the rest; figures are
 * what changes most often.
 */
const SAME_SENTENCE = { inItsSlot: 0.33, sameNames: 0.35, someNames: 0.5, otherNames: 0.6 };

/** Words in a row that weigh this much are enough for two sentences to be the same, however much was joined to one. */
const LONG_RUN = 20;

/** For each sentence of the first text the sentences of the second that it became, or became part of, in order. */
export function partnersOf(alignment: Alignment): number[][] {
  const { a, b, toB } = alignment;
  return a.ranges.map(({ start, end }, inA) => {
    const shared = new Map<number, number>();
    const long = new Set<number>();
    let run = 0;
    for (let word = start; word < end; word += 1) {
      const place = toB[word] ?? -1;
      const weight = a.weights[word] ?? 0;
      run = place !== -1 && word > start && toB[word - 1] === place - 1 ? run + weight : weight;
      if (place === -1) continue;
      const inB = b.sentences[place] ?? -1;
      shared.set(inB, (shared.get(inB) ?? 0) + weight);
      if (run >= LONG_RUN) long.add(inB);
    }
    const reworded = alignment.reworded.get(inA);
    if (reworded !== undefined && !shared.has(reworded)) shared.set(reworded, 0);
    return Array.from(shared)
      .filter(
        ([inB, weight]) => inB === reworded || long.has(inB) || isSameSentence(inA, inB, weight, alignment),
      )
      .map(([inB]) => inB)
      .sort((x, y) => x - y);
  });
}

/** Undoes pairs of words between sentences that are not the same sentence. */
export function dropChanceMatches(alignment: Alignment): void {
  const { a, b, toB } = alignment;
  const wordings = new Set(a.ranges.map((range) => wordingOf(a, range)));
  for (const [inA, found] of partnersOf(alignment).entries()) {
    const { start, end } = a.ranges[inA] ?? { start: 0, end: 0 };
    const wording = wordingOf(a, a.ranges[inA]);
    // What stood in the first text as it is was carried or copied from there: it is no other sentence's rewording.
    const partners = found.filter((inB) => {
      const other = wordingOf(b, b.ranges[inB]);
      return other === wording || !wordings.has(other);
    });
    for (let word = start; word < end; word += 1) {
      const place = toB[word] ?? -1;
      if (place !== -1 && !partners.includes(b.sentences[place] ?? -1)) unpairWord(alignment, word);
    }
  }
}

/**
 * Whether the one sentence is the other, given the weight of the words that they share. Less will do for the only
 * sentence between two that stayed.
 */
export function isSameSentence(
  inA: number,
  inB: number,
  shared: number,
  alignment: Alignment,
  isInSlot = false,
): boolean {
  const { a, b } = alignment;
  const likeness = likenessOf(inA, inB, shared, alignment);
  if (isInSlot && likeness >= SAME_SENTENCE.inItsSlot) return true;
  if (likeness < SAME_SENTENCE.sameNames) return false;
  const names = sharedNames(a.names[inA] ?? new Set(), b.names[inB] ?? new Set());
  if (names >= 0.5) return true;
  return likeness >= (names > 0 ? SAME_SENTENCE.someNames : SAME_SENTENCE.otherNames);
}

/** The geometric mean of the shares of both sentences that the weight of their shared words is. */
export function likenessOf(inA: number, inB: number, shared: number, { a, b }: Alignment): number {
  return shared / Math.sqrt((a.sentenceWeights[inA] ?? 1) * (b.sentenceWeights[inB] ?? 1));
}

/** The share of the names of one sentence, the one that has fewer, that are in the other; 1 where one has none. */
function sharedNames(one: Set<number>, other: Set<number>): number {
  const fewer = Math.min(one.size, other.size);
  if (fewer === 0) return 1;
  return Array.from(one).filter((name) => other.has(name)).length / fewer;
}
