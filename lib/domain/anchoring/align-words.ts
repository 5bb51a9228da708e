import { diffArrays } from "diff";
import { type Alignment, emptyAlignment, pairWords } from "./alignment";
import { heaviestChain } from "./heaviest-chain";
import { dropChanceMatches } from "./sentence-pairs";
import { type SharedRun, sharedRuns } from "./shared-runs";
import { type Words, weightOfRange } from "./words";

/** A rewritten stretch with more edits than this between its words has no order worth following; Myers' O(ND) would stall. */
const MOST_EDITS = 300;

/**
 * Where the words of one text went in the next: first what stands in both word for word, moved or not, then, between
 * two such stretches, a word diff. What matches by chance only, as the small words of two sentences that have nothing
 * to do with each other, is dropped.
 */
export function alignWords(a: Words, b: Words): Alignment {
  const alignment = emptyAlignment(a.keys.length, b.keys.length);
  const runs = sharedRuns(a, b);
  const chain = heaviestChain(runs);
  const inOrder = new Set(chain);
  const kept = runs.filter((run) => inOrder.has(run) || standsByItself(run, a));
  for (const run of kept)
    for (let word = 0; word < run.length; word += 1) pairWords(alignment, run.a + word, run.b + word);

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

/** A run that changed places has only itself to show for it: most of a sentence, or many words. */
function standsByItself(run: SharedRun, a: Words): boolean {
  if (run.length >= 20) return true;
  const weight = weightOfRange(a, { start: run.a, end: run.a + run.length });
  let { a: start } = run;
  while (start > 0 && a.sentences[start - 1] === a.sentences[run.a]) start -= 1;
  let end = run.a + run.length;
  while (end < a.keys.length && a.sentences[end] === a.sentences[end - 1]) end += 1;
  return weight >= 12 && weight >= 0.6 * weightOfRange(a, { start, end });
}

/** Runs that follow each other in both texts, though the two have changed places: what stands between was reworded. */
function neighboursInBoth(runs: SharedRun[]): [SharedRun, SharedRun][] {
  const inB = runs.toSorted((x, y) => x.b - y.b);
  const rank = new Map(inB.map((run, at) => [run, at]));
  return runs.flatMap((run, at): [SharedRun, SharedRun][] => {
    const next = runs[at + 1];
    return next && inB[(rank.get(run) ?? 0) + 1] === next ? [[run, next]] : [];
  });
}

function diffBetween(before: SharedRun, after: SharedRun, a: Words, b: Words, alignment: Alignment): void {
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
        pairWords(alignment, ofA[wordInA + word] ?? 0, ofB[wordInB + word] ?? 0);
    if (!added) wordInA += count;
    if (!removed) wordInB += count;
  }
}

function unpaired(to: Int32Array, start: number, end: number): number[] {
  const words: number[] = [];
  for (let at = start; at < end; at += 1) if (to[at] === -1) words.push(at);
  return words;
}
