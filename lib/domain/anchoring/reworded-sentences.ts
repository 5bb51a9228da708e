import type { Alignment } from "./alignment";
import { indexStems, likeliest, type StemIndex, saidInBoth } from "./closest-sentence";
import { isSameSentence, likenessOf, partnersOf } from "./sentence-partners";
import { type WordRange, type Words, wordingOf } from "./words";

/** A sentence of the first text and one of the second, by their numbers. */
export type SentencePair = { inA: number; inB: number };

/** What was found: pairs, and sentences that stand word for word in several places that are as likely as each other. */
type Findings = { pairs: SentencePair[]; undecided: { inA: number; places: number[] }[] };

/** Where a sentence would stand if its neighbours are anything to go by. */
type Place = {
  /** Between theirs, or close to one of them. */
  near: WordRange[];
  between: WordRange | null;
  /** The one sentence between the two, if it is alone between them as well. */
  slot: number | null;
};

/** Less than this share of a sentence found again, by weight, and it is looked for as reworded. */
const LOST = 0.5;
/** How alike two sentences have to be, 0 to 1, where the one doesn't stand in the other's place. */
const ALIKE_ELSEWHERE = 0.75;
/** Of two sentences about as alike, the one in place is preferred. */
const IN_PLACE_BONUS = 0.3;
/** Of several copies, the one between the sentence's neighbours, if these have kept their order. */
const BETWEEN_BONUS = 0.1;

/**
 * Sentences that were lost so far and the sentences, new so far, that say the same in other words: the most alike
 * first, each taken once. In the same place some likeness is enough; elsewhere the sentence has to be much alike and
 * name the same names and figures, since another speaker or another figure makes another statement.
 */
export function rewordedSentences(alignment: Alignment): Findings {
  const { a, b, toB, toA, reworded } = alignment;
  const lost = lostSentences(a, toB, new Set(reworded.keys()));
  const fresh = lostSentences(b, toA, new Set(reworded.values()));
  const stems = {
    ofA: indexStems(a, a.ranges.keys()),
    fresh: indexStems(b, fresh, (word) => toA[word] === -1),
  };
  const places = placesByNeighbours(alignment);
  const [twinsInA, twinsInB] = [countWordings(a, lost), countWordings(b, fresh)];

  const findings: Findings = { pairs: [], undecided: [] };
  const ranked: (SentencePair & { rank: number })[] = [];
  for (const inA of lost) {
    const candidates = likeliest(a, inA, stems.fresh).flatMap((inB) => {
      const wording = wordingOf(b, b.ranges[inB]);
      const isTwin = (twinsInB.get(wording) ?? 0) > (twinsInA.get(wording) ?? 0);
      const rank = rankOf(inA, inB, places[inA], stems.ofA, alignment);
      return rank === null ? [] : [{ inA, inB, rank, isTwin }];
    });
    const best = Math.max(...candidates.map(({ rank }) => rank));
    const equals = candidates.filter(({ rank, isTwin }) => isTwin && rank === best);
    if (equals.length > 1) findings.undecided.push({ inA, places: equals.map(({ inB }) => inB) });
    else ranked.push(...candidates);
  }

  const takenInA = new Set<number>();
  const takenInB = new Set<number>();
  for (const { inA, inB } of ranked.sort((x, y) => y.rank - x.rank || x.inA - y.inA || x.inB - y.inB)) {
    if (takenInA.has(inA) || takenInB.has(inB)) continue;
    takenInA.add(inA);
    takenInB.add(inB);
    findings.pairs.push({ inA, inB });
  }
  return findings;
}

/** How good a pair the two make; null if they are not the same sentence. */
function rankOf(
  inA: number,
  inB: number,
  place: Place | undefined,
  stemsOfA: StemIndex,
  alignment: Alignment,
): number | null {
  const { a, b } = alignment;
  const isNear = place?.near.some(({ start, end }) => inB >= start && inB < end) ?? false;
  const shared = saidInBoth(a, inA, b, inB);
  if (!isSameSentence(inA, inB, shared, alignment, inB === place?.slot)) return null;
  const likeness = likenessOf(inA, inB, shared, alignment);
  if (!isNear && (likeness < ALIKE_ELSEWHERE || !namesTheSame(inA, inB, a, b))) return null;
  // What is more like another sentence of the first text was carried or copied from there.
  const isOthers = likeliest(b, inB, stemsOfA).some(
    (rival) => likenessOf(rival, inB, saidInBoth(a, rival, b, inB), alignment) > likeness,
  );
  if (isOthers) return null;
  const isBetween = place?.between && inB >= place.between.start && inB < place.between.end;
  return likeness + (isNear ? IN_PLACE_BONUS : 0) + (isBetween ? BETWEEN_BONUS : 0);
}

function countWordings(words: Words, sentences: number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const wording = wordingOf(words, words.ranges[sentence]);
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return counts;
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

function placesByNeighbours(alignment: Alignment): Place[] {
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
    const between = before.place <= behind.place ? { start: before.place, end: behind.place + 1 } : null;
    if (between) near.push(between);
    const isAlone =
      inA - before.sentence === 1 && behind.sentence - inA === 1 && behind.place - before.place === 2;
    const slot = isAlone ? before.place + 1 : null;
    const last = partners[inA]?.at(-1);
    if (last !== undefined) before = { sentence: inA, place: last };
    return { near, between, slot };
  });
}

function namesTheSame(inA: number, inB: number, a: Words, b: Words): boolean {
  return areEqual(a.names[inA], b.names[inB]) && areEqual(a.figures[inA], b.figures[inB]);
}

function areEqual(one = new Set<number>(), other = new Set<number>()): boolean {
  return one.size === other.size && Array.from(one).every((key) => other.has(key));
}
