import type { Alignment } from "./alignment";
import { indexStems, likeliest, saidInBoth } from "./closest-sentence";
import { isSameSentence, likenessOf, partnersOf } from "./sentence-partners";
import type { WordRange, Words } from "./words";

/** A sentence of the first text and one of the second, by their numbers. */
export type SentencePair = { inA: number; inB: number };

/** Less than this share of a sentence found again, by weight, and it is looked for as reworded. */
const LOST = 0.5;
/** How alike two sentences have to be, 0 to 1, where the one doesn't stand in the other's place. */
const ALIKE_ELSEWHERE = 0.75;
/** Of two sentences about as alike, the one in place is preferred. */
const IN_PLACE_BONUS = 0.3;

/**
 * Sentences that were lost so far and the sentences, new so far, that say the same in other words: the most alike
 * first, each taken once. In the same place some likeness is enough; elsewhere the sentence has to be much alike and
 * name the same names and figures, since another speaker or another figure makes another statement.
 */
export function rewordedSentences(alignment: Alignment): SentencePair[] {
  const { a, b, toB, toA, reworded } = alignment;
  const fresh = lostSentences(b, toA, new Set(reworded.values()));
  const freshStems = indexStems(b, fresh, (word) => toA[word] === -1);
  const stemsOfA = indexStems(a, a.ranges.keys());
  const places = placesByNeighbours(alignment);
  const pairs = lostSentences(a, toB, new Set(reworded.keys())).flatMap((inA) =>
    likeliest(a, inA, freshStems).flatMap((inB) => {
      const { near = [], slot } = places[inA] ?? {};
      const isNear = near.some(({ start, end }) => inB >= start && inB < end);
      const shared = saidInBoth(a, inA, b, inB);
      if (!isSameSentence(inA, inB, shared, alignment, inB === slot)) return [];
      const likeness = likenessOf(inA, inB, shared, alignment);
      if (!isNear && (likeness < ALIKE_ELSEWHERE || !namesTheSame(inA, inB, a, b))) return [];
      // What is more like another sentence of the first text was carried or copied from there.
      const rivals = likeliest(b, inB, stemsOfA).filter((rival) => rival !== inA);
      if (rivals.some((rival) => likenessOf(rival, inB, saidInBoth(a, rival, b, inB), alignment) > likeness))
        return [];
      return [{ inA, inB, rank: likeness + (isNear ? IN_PLACE_BONUS : 0) }];
    }),
  );

  const takenInA = new Set<number>();
  const takenInB = new Set<number>();
  return pairs
    .sort((x, y) => y.rank - x.rank || x.inA - y.inA || x.inB - y.inB)
    .filter(({ inA, inB }) => {
      if (takenInA.has(inA) || takenInB.has(inB)) return false;
      takenInA.add(inA);
      takenInB.add(inB);
      return true;
    });
}

function lostSentences(words: Words, to: Int32Array, found: Set<number>): number[] {
  return Array.from(words.ranges.keys()).filter((sentence) => {
    if (found.has(sentence)) return false;
    const { start, end } = words.ranges[sentence] ?? { start: 0, end: 0 };
    let kept = 0;
    for (let word = start; word < end; word += 1) if (to[word] !== -1) kept += words.weights[word] ?? 0;
    return kept < LOST * (words.sentenceWeights[sentence] ?? 0);
  });
}

/**
 * Where each sentence would stand if its neighbours are anything to go by: near, between theirs or close to one of them;
 * and the slot, the one sentence between the two, if it is alone between them as well.
 */
function placesByNeighbours(alignment: Alignment): { near: WordRange[]; slot: number | null }[] {
  const { a, b } = alignment;
  const partners = partnersOf(alignment);
  const after: { sentence: number; place: number }[] = [];
  let next = { sentence: a.ranges.length, place: b.ranges.length };
  for (let inA = a.ranges.length - 1; inA >= 0; inA -= 1) {
    after[inA] = next;
    const first = partners[inA]?.[0];
    if (first !== undefined) next = { sentence: inA, place: first };
  }
  let before = { sentence: -1, place: -1 };
  return a.ranges.map((_, inA) => {
    const behind = after[inA] ?? next;
    const near = [
      { start: before.place, end: before.place + 2 + inA - before.sentence },
      { start: behind.place - 1 - (behind.sentence - inA), end: behind.place + 1 },
    ];
    if (before.place <= behind.place) near.push({ start: before.place, end: behind.place + 1 });
    const isAlone =
      inA - before.sentence === 1 && behind.sentence - inA === 1 && behind.place - before.place === 2;
    const slot = isAlone ? before.place + 1 : null;
    const last = partners[inA]?.at(-1);
    if (last !== undefined) before = { sentence: inA, place: last };
    return { near, slot };
  });
}

function namesTheSame(inA: number, inB: number, a: Words, b: Words): boolean {
  return areEqual(a.names[inA], b.names[inB]) && areEqual(a.figures[inA], b.figures[inB]);
}

function areEqual(one = new Set<number>(), other = new Set<number>()): boolean {
  return one.size === other.size && Array.from(one).every((key) => other.has(key));
}
