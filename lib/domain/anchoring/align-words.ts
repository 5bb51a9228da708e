import { type Alignment, emptyAlignment, pairWords } from "./alignment";
import { diffPairs } from "./diff-pairs";
import { heaviestChain, type SharedRun } from "./heaviest-chain";
import { joinRuns } from "./join-runs";
import { rewordedSentences } from "./reworded-sentences";
import { dropChanceMatches, partnersOf } from "./sentence-pairs";
import { sharedRuns } from "./shared-runs";
import { slideHunks } from "./slide-hunks";
import { type WordRange, type Words, weightOfRange } from "./words";

/** Of a stretch that stands elsewhere, so much, by weight, is enough to say that it is still where it was as well. */
const STILL_THERE = 0.8;

/**
 * Where the words of one text went in the next: first what stands in both word for word, moved or not; then, between
 * two such stretches, a word diff; then sentences that were reworded. What matches by chance only, as the small words
 * of two sentences that have nothing to do with each other, is dropped.
 */
export function alignWords(a: Words, b: Words): Alignment {
  const alignment = emptyAlignment(a.keys.length, b.keys.length);
  const runs = sharedRuns(a, b);
  const chain = heaviestChain(runs);
  const inOrder = new Set(chain);
  const first = { a: 0, b: 0, length: 0 };
  const last = { a: a.keys.length, b: b.keys.length, length: 0 };
  const order = [first, ...chain, last];
  const kept = runs.filter(
    (run) => inOrder.has(run) || (standsByItself(run, a) && !alsoStandsInOrder(run, order, a, b)),
  );
  for (const run of kept)
    for (let word = 0; word < run.length; word += 1) pairWords(alignment, run.a + word, run.b + word);

  for (const [before, after] of neighboursInBoth(kept)) diffBetween(before, after, a, b, alignment);
  for (const [before, after] of neighbours(order)) diffBetween(before, after, a, b, alignment);
  joinRuns(a, b, alignment);
  slideHunks(a, b, alignment);
  dropChanceMatches(a, b, alignment);

  for (const { inA, inB } of rewordedSentences(a, b, alignment))
    diffWithin(a.ranges[inA], b.ranges[inB], a, b, alignment);
  for (const [inA, range] of a.ranges.entries())
    for (const inB of partnersOf(inA, a, b, alignment)) diffWithin(range, b.ranges[inB], a, b, alignment);
  joinRuns(a, b, alignment);
  slideHunks(a, b, alignment);
  dropChanceMatches(a, b, alignment);
  return alignment;
}

/** A run that changed places has only itself to show for it: most of a sentence, or many words. */
function standsByItself(run: SharedRun, a: Words): boolean {
  if (run.length >= 20) return true;
  const range = { start: run.a, end: run.a + run.length };
  const weight = weightOfRange(a, range);
  const sentence = {
    start: a.ranges[a.sentences[range.start] ?? 0]?.start ?? range.start,
    end: a.ranges[a.sentences[range.end - 1] ?? 0]?.end ?? range.end,
  };
  return weight >= 12 && weight >= 0.6 * weightOfRange(a, sentence);
}

/**
 * Whether the run's words are still where they were as well, with a word changed here or there: then what stands
 * elsewhere is a copy.
 */
function alsoStandsInOrder(run: SharedRun, order: SharedRun[], a: Words, b: Words): boolean {
  const next = order.findIndex((one) => one.a > run.a);
  const before = order[next - 1];
  const after = order[next];
  if (!before || !after) return false;
  const inA = { start: run.a, end: run.a + run.length };
  const pairs = diffPairs(inA, { start: before.b + before.length, end: after.b }, a, b);
  const places = pairs.map(([, inB]) => inB);
  const weight = pairs.reduce((sum, [word]) => sum + (a.weights[word] ?? 0), 0);
  const spread = Math.max(...places) - Math.min(...places);
  return weight >= STILL_THERE * weightOfRange(a, inA) && spread < 2 * run.length;
}

/** Runs that follow each other in both texts, though the two have changed places: what stands between was reworded. */
function neighboursInBoth(runs: SharedRun[]): [SharedRun, SharedRun][] {
  const inB = runs.toSorted((x, y) => x.b - y.b);
  const rank = new Map(inB.map((run, at) => [run, at]));
  return neighbours(runs).filter(([run, next]) => inB[(rank.get(run) ?? 0) + 1] === next);
}

function neighbours(runs: SharedRun[]): [SharedRun, SharedRun][] {
  return runs.flatMap((run, at): [SharedRun, SharedRun][] => {
    const next = runs[at + 1];
    return next ? [[run, next]] : [];
  });
}

function diffBetween(before: SharedRun, after: SharedRun, a: Words, b: Words, alignment: Alignment): void {
  const inA = { start: before.a + before.length, end: after.a };
  diffWithin(inA, { start: before.b + before.length, end: after.b }, a, b, alignment);
}

/** Pairs the words of two stretches that have none yet. */
function diffWithin(
  inA: WordRange | undefined,
  inB: WordRange | undefined,
  a: Words,
  b: Words,
  alignment: Alignment,
): void {
  if (!inA || !inB) return;
  for (const [word, place] of diffPairs(inA, inB, a, b, alignment)) pairWords(alignment, word, place);
}
