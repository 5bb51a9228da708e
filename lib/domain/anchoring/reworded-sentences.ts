import type { Alignment } from "./alignment";
import { partnersOf } from "./sentence-partners";
import type { WordRange, Words } from "./words";

/** A sentence of the first text and one of the second, by their numbers. */
export type SentencePair = { inA: number; inB: number };

/** Less than this share of a sentence found again, by weight, and it is looked for as reworded. */
const LOST = 0.5;
/** How alike two sentences have to be, 0 to 1, where the one stands in the other's place, and where it stands elsewhere. */
const ALIKE_IN_PLACE = 0.4;
const ALIKE_ELSEWHERE = 0.75;
/** Of two sentences about as alike, the one in place is preferred. */
const IN_PLACE_BONUS = 0.3;
/** A word that stands in more sentences than this says nothing about which it is. */
const TOO_FREQUENT = 20;
/** So many of the sentences that share most with one are looked at. */
const MOST_CANDIDATES = 8;

/**
 * Sentences that were lost so far and the sentences, new so far, that say the same in other words: the most alike
 * first, each taken once. In the same place some likeness is enough; elsewhere the sentence has to be much alike and
 * name the same names and figures, since another speaker or another figure makes another statement.
 */
export function rewordedSentences(alignment: Alignment): SentencePair[] {
  const { a, b, toB, toA } = alignment;
  const standing = sentencesByStem(b, lostSentences(b, toA), toA);
  const places = placesByNeighbours(alignment);
  const pairs = lostSentences(a, toB).flatMap((inA) =>
    candidatesFor(inA, a, standing).flatMap((inB) => {
      const isNear = places[inA]?.some(({ start, end }) => inB >= start && inB < end) ?? false;
      const likeness = likenessOf(inA, inB, alignment);
      if (likeness < (isNear ? ALIKE_IN_PLACE : ALIKE_ELSEWHERE)) return [];
      if (!isNear && !namesTheSame(inA, inB, a, b)) return [];
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

function lostSentences(words: Words, to: Int32Array): number[] {
  return Array.from(words.ranges.keys()).filter((sentence) => {
    let found = 0;
    for (const word of wordsOf(words, sentence)) if (to[word] !== -1) found += words.weights[word] ?? 0;
    return found < LOST * (words.sentenceWeights[sentence] ?? 0);
  });
}

/** Where each stem stands among words that have no partner. */
function sentencesByStem(words: Words, sentences: number[], to: Int32Array): Map<number, number[]> {
  const standing = new Map<number, number[]>();
  for (const sentence of sentences) {
    for (const word of wordsOf(words, sentence)) {
      if (to[word] !== -1) continue;
      const stem = words.stems[word] ?? -1;
      const known = standing.get(stem);
      if (!known) standing.set(stem, [sentence]);
      else if (known.at(-1) !== sentence) known.push(sentence);
    }
  }
  return standing;
}

/** The sentences that share most with this one, by what their rarer words weigh. */
function candidatesFor(inA: number, a: Words, standing: Map<number, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of wordsOf(a, inA)) {
    const sentences = standing.get(a.stems[word] ?? -1) ?? [];
    if (sentences.length > TOO_FREQUENT) continue;
    for (const inB of sentences) shared.set(inB, (shared.get(inB) ?? 0) + (a.weights[word] ?? 0));
  }
  return Array.from(shared)
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || one - other)
    .slice(0, MOST_CANDIDATES)
    .map(([inB]) => inB);
}

/** Geometric mean of the shares of both sentences that are said in the other, in any order; partners count already. */
function likenessOf(inA: number, inB: number, { a, b, toA, toB }: Alignment): number {
  const left = new Map<number, number>();
  for (const word of wordsOf(a, inA)) {
    const stem = a.stems[word] ?? -1;
    if (toB[word] === -1) left.set(stem, (left.get(stem) ?? 0) + 1);
  }
  let shared = 0;
  for (const word of wordsOf(b, inB)) {
    const from = toA[word] ?? -1;
    const stem = b.stems[word] ?? -1;
    const unsaid = left.get(stem) ?? 0;
    if (from === -1 ? unsaid > 0 : a.sentences[from] === inA) shared += b.weights[word] ?? 0;
    if (from === -1 && unsaid > 0) left.set(stem, unsaid - 1);
  }
  return shared / Math.sqrt((a.sentenceWeights[inA] ?? 1) * (b.sentenceWeights[inB] ?? 1));
}

/** Where each sentence would stand if its neighbours are anything to go by: between theirs, or close to one of them. */
function placesByNeighbours(alignment: Alignment): WordRange[][] {
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
    const ranges = [
      { start: before.place, end: before.place + 2 + inA - before.sentence },
      { start: behind.place - 1 - (behind.sentence - inA), end: behind.place + 1 },
    ];
    if (before.place <= behind.place) ranges.push({ start: before.place, end: behind.place + 1 });
    const last = partners[inA]?.at(-1);
    if (last !== undefined) before = { sentence: inA, place: last };
    return ranges;
  });
}

function namesTheSame(inA: number, inB: number, a: Words, b: Words): boolean {
  const ofA = namesIn(a, inA);
  const ofB = namesIn(b, inB);
  return ofA.size === ofB.size && Array.from(ofA).every((name) => ofB.has(name));
}

/** Words with a capital and figures; the first word of a sentence has a capital whatever it is. */
function namesIn(words: Words, sentence: number): Set<number> {
  const names = wordsOf(words, sentence)
    .slice(1)
    .filter((word) => /[\p{Lu}\p{N}]/u.test(words.text.charAt(words.starts[word] ?? 0)));
  return new Set(names.map((word) => words.keys[word] ?? -1));
}

function wordsOf({ ranges }: Words, sentence: number): number[] {
  const { start, end } = ranges[sentence] ?? { start: 0, end: 0 };
  return Array.from({ length: end - start }, (_, at) => start + at);
}
