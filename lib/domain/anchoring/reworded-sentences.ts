import type { Alignment } from "./alignment";
import { partnersOf } from "./sentence-pairs";
import type { WordRange, Words } from "./words";

/** A sentence of the first text and one of the second, by their numbers. */
export type SentencePair = { inA: number; inB: number };

/** Less than this share of a sentence found again, by weight, and it is looked for as reworded. */
const LOST = 0.5;
/** How alike two sentences have to be, 0 to 1, where the one stands in the other's place, and where it stands elsewhere. */
const ALIKE_IN_PLACE = 0.4;
const ALIKE_ELSEWHERE = 0.75;
/** A word that stands in more sentences than this says nothing about which it is. */
const TOO_COMMON = 60;

/**
 * Sentences that were lost so far and the sentences, new so far, that say the same in other words: the most alike
 * first, each taken once. In the same place some likeness is enough; elsewhere the sentence has to be much alike and
 * name the same names and figures, since another speaker or another figure makes another statement.
 */
export function rewordedSentences(a: Words, b: Words, alignment: Alignment): SentencePair[] {
  const isLost = (words: Words, to: Int32Array) => (sentence: number) =>
    pairedWeight(words, to, sentence) < LOST * (words.sentenceWeights[sentence] ?? 0);
  const lost = Array.from(a.ranges.keys()).filter(isLost(a, alignment.toB));
  const fresh = Array.from(b.ranges.keys()).filter(isLost(b, alignment.toA));
  const standing = new Map<number, number[]>();
  for (const sentence of fresh)
    for (const stem of new Set(freeStems(b, alignment.toA, sentence)))
      standing.set(stem, [...(standing.get(stem) ?? []), sentence]);

  const pairs = lost.flatMap((inA) => {
    const near = nearSentences(inA, a, b, alignment);
    const stems = new Map<number, number>();
    for (const stem of freeStems(a, alignment.toB, inA)) stems.set(stem, (stems.get(stem) ?? 0) + 1);
    const candidates = new Set(
      Array.from(stems.keys()).flatMap((stem) => {
        const sentences = standing.get(stem) ?? [];
        return sentences.length <= TOO_COMMON ? sentences : [];
      }),
    );
    return Array.from(candidates).flatMap((inB) => {
      const likeness = likenessOf(inA, inB, stems, a, b, alignment);
      const isNear = near.some(({ start, end }) => inB >= start && inB < end);
      if (likeness < (isNear ? ALIKE_IN_PLACE : ALIKE_ELSEWHERE)) return [];
      if (!isNear && !namesTheSame(inA, inB, a, b)) return [];
      return [{ inA, inB, likeness: likeness + (isNear ? 0.3 : 0) }];
    });
  });

  const takenInA = new Set<number>();
  const takenInB = new Set<number>();
  return pairs
    .sort((x, y) => y.likeness - x.likeness || x.inA - y.inA || x.inB - y.inB)
    .filter(({ inA, inB }) => {
      if (takenInA.has(inA) || takenInB.has(inB)) return false;
      takenInA.add(inA);
      takenInB.add(inB);
      return true;
    });
}

function pairedWeight(words: Words, to: Int32Array, sentence: number): number {
  const { start, end } = words.ranges[sentence] ?? { start: 0, end: 0 };
  let weight = 0;
  for (let at = start; at < end; at += 1) if (to[at] !== -1) weight += words.weights[at] ?? 0;
  return weight;
}

function freeStems(words: Words, to: Int32Array, sentence: number): number[] {
  const { start, end } = words.ranges[sentence] ?? { start: 0, end: 0 };
  const stems: number[] = [];
  for (let at = start; at < end; at += 1) if (to[at] === -1) stems.push(words.stems[at] ?? -1);
  return stems;
}

/** Geometric mean of the shares of both sentences that are said in the other, in any order; words paired already count. */
function likenessOf(
  inA: number,
  inB: number,
  stemsOfA: Map<number, number>,
  a: Words,
  b: Words,
  { toA }: Alignment,
): number {
  const left = new Map(stemsOfA);
  const { start, end } = b.ranges[inB] ?? { start: 0, end: 0 };
  let shared = 0;
  for (let at = start; at < end; at += 1) {
    const from = toA[at] ?? -1;
    const stem = b.stems[at] ?? -1;
    const free = left.get(stem) ?? 0;
    if (from !== -1 && a.sentences[from] === inA) shared += b.weights[at] ?? 0;
    if (from !== -1 || free === 0) continue;
    shared += b.weights[at] ?? 0;
    left.set(stem, free - 1);
  }
  return shared / Math.sqrt((a.sentenceWeights[inA] ?? 1) * (b.sentenceWeights[inB] ?? 1));
}

/** Where the sentence would stand if its neighbours are anything to go by: between theirs, or right beside one of them. */
function nearSentences(inA: number, a: Words, b: Words, alignment: Alignment): WordRange[] {
  let before = inA - 1;
  while (before >= 0 && partnersOf(before, a, b, alignment).length === 0) before -= 1;
  let after = inA + 1;
  while (after < a.ranges.length && partnersOf(after, a, b, alignment).length === 0) after += 1;
  const last = before < 0 ? -1 : (partnersOf(before, a, b, alignment).at(-1) ?? -1);
  const first = after >= a.ranges.length ? b.ranges.length : (partnersOf(after, a, b, alignment)[0] ?? 0);
  const ranges = [
    { start: last, end: last + 1 + inA - before + 1 },
    { start: first - (after - inA) - 1, end: first + 1 },
  ];
  return last <= first ? [...ranges, { start: last, end: first + 1 }] : ranges;
}

function namesTheSame(inA: number, inB: number, a: Words, b: Words): boolean {
  const names = (words: Words, sentence: number) => {
    const { start, end } = words.ranges[sentence] ?? { start: 0, end: 0 };
    const found = new Set<number>();
    // The first word of a sentence has a capital whatever it is.
    for (let at = start + 1; at < end; at += 1)
      if (/^[\p{Lu}\p{N}]/u.test(words.text.charAt(words.starts[at] ?? 0))) found.add(words.keys[at] ?? -1);
    return found;
  };
  const ofA = names(a, inA);
  const ofB = names(b, inB);
  return Array.from(ofA).every((name) => ofB.has(name)) && Array.from(ofB).every((name) => ofA.has(name));
}
