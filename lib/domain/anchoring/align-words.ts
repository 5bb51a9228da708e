import { diffArrays } from "diff";
import { type CommonRun, commonRuns } from "./common-runs";
import { heaviestChain } from "./heaviest-chain";
import { dropChanceMatches } from "./sentence-pairs";
import { type Words, weightOfRange } from "./words";

/** Which word of the other text each word is: its number there, or -1 for a word that is not kept. No word is taken twice. */
export type Alignment = { toB: Int32Array; toA: Int32Array };

/** A rewritten stretch with more edits than this between its words has no order worth following; Myers' O(ND) would stall. */
const MOST_EDITS = 300;

/**
 * Where the words of one text went in the next: first what stands in both word for word, moved or not, then, between
 * two such stretches, a word diff. What matches by chance only, as the small words of two sentences that have nothing
 * to do with each other, is dropped.
 */
export function alignWords(a: Words, b: Words): Alignment {
  const alignment: Alignment = {
    toB: new Int32Array(a.keys.length).fill(-1),
    toA: new Int32Array(b.keys.length).fill(-1),
  };
  const runs = commonRuns(a, b);
  const chain = heaviestChain(runs);
  const inOrder = new Set(chain);
  const kept = runs.filter((run) => inOrder.has(run) || standsByItself(run, a));
  for (const run of kept)
    for (let word = 0; word < run.length; word += 1) pair(alignment, run.a + word, run.b + word);

  for (const [before, after] of neighboursInBoth(kept)) diffBetween(before, after, a, b, alignment);
  const ends = { first: { a: 0, b: 0, length: 0 }, last: { a: a.keys.length, b: b.keys.length, length: 0 } };
  const inOrderWithEnds = [ends.first, ...chain, ends.last];
  for (const [at, before] of inOrderWithEnds.entries()) {
    const after = inOrderWithEnds[at + 1];
    if (after) diffBetween(before, after, a, b, alignment);
  }
  dropChanceMatches(a, b, alignment);
  return alignment;
}

export function pair({ toA, toB }: Alignment, inA: number, inB: number): void {
  toB[inA] = inB;
  toA[inB] = inA;
}

/** A run that changed places has only itself to show for it: most of a sentence, or many words. */
function standsByItself(run: CommonRun, a: Words): boolean {
  if (run.length >= 20) return true;
  const weight = weightOfRange(a, { start: run.a, end: run.a + run.length });
  let { a: start } = run;
  while (start > 0 && a.sentences[start - 1] === a.sentences[run.a]) start -= 1;
  let end = run.a + run.length;
  while (end < a.keys.length && a.sentences[end] === a.sentences[end - 1]) end += 1;
  return weight >= 12 && weight >= 0.6 * weightOfRange(a, { start, end });
}

/** Runs that follow each other in both texts, though the two have changed places: what stands between was reworded. */
function neighboursInBoth(runs: CommonRun[]): [CommonRun, CommonRun][] {
  const inB = runs.toSorted((x, y) => x.b - y.b);
  const rank = new Map(inB.map((run, at) => [run, at]));
  return runs.flatMap((run, at): [CommonRun, CommonRun][] => {
    const next = runs[at + 1];
    return next && inB[(rank.get(run) ?? 0) + 1] === next ? [[run, next]] : [];
  });
}

function diffBetween(before: CommonRun, after: CommonRun, a: Words, b: Words, alignment: Alignment): void {
  const inA = unpaired(alignment.toB, before.a + before.length, after.a);
  const inB = unpaired(alignment.toA, before.b + before.length, after.b);
  const keysInA = new Set(inA.map((at) => a.keys[at]));
  const keysInB = new Set(inB.map((at) => b.keys[at]));
  const ofA = inA.filter((at) => keysInB.has(a.keys[at]));
  const ofB = inB.filter((at) => keysInA.has(b.keys[at]));
  if (ofA.length === 0) return;
  const parts = diffArrays(
    ofA.map((at) => a.keys[at]),
    ofB.map((at) => b.keys[at]),
    { maxEditLength: MOST_EDITS },
  );
  let wordInA = 0;
  let wordInB = 0;
  for (const { added, removed, count } of parts ?? []) {
    if (!added && !removed)
      for (let word = 0; word < count; word += 1)
        pair(alignment, ofA[wordInA + word] ?? 0, ofB[wordInB + word] ?? 0);
    if (!added) wordInA += count;
    if (!removed) wordInB += count;
  }
}

function unpaired(to: Int32Array, start: number, end: number): number[] {
  const words: number[] = [];
  for (let at = start; at < end; at += 1) if (to[at] === -1) words.push(at);
  return words;
}
