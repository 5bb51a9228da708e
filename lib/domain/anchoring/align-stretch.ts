import { type Alignment, pairWords } from "./alignment";
import { diffPairs, diffSentencePairs } from "./diff-pairs";
import { heaviestChain } from "./heaviest-chain";
import { type SharedRun, sharedRuns } from "./shared-runs";
import type { WordRange } from "./words";

/** A stretch of more words than this is first compared by whole sentences. */
const LONG = 1500;
/** Stretches within stretches; each is shorter than the one around it, and few are ever deeper. */
const DEPTH = 4;

/**
 * Pairs the words of two stretches that stand in each other's place, as far as they have no partner yet. First what is
 * said once in both stretches, though it may be said again elsewhere; between that, a diff.
 */
export function alignStretch(inA: WordRange, inB: WordRange, alignment: Alignment, depth = 0): void {
  const runs = depth < DEPTH ? heaviestChain(runsBetween(inA, inB, alignment)) : [];
  if (runs.length === 0) {
    diffStretch(inA, inB, alignment);
    return;
  }
  for (const { a, b, length } of runs)
    for (let word = 0; word < length; word += 1) pairWords(alignment, a + word, b + word);
  let start = { a: inA.start, b: inB.start };
  for (const run of [...runs, { a: inA.end, b: inB.end, length: 0 }]) {
    const restOfA = { start: start.a, end: run.a };
    alignStretch(restOfA, { start: start.b, end: run.b }, alignment, depth + 1);
    start = { a: run.a + run.length, b: run.b + run.length };
  }
}

function runsBetween(inA: WordRange, inB: WordRange, { a, b, toA, toB }: Alignment): SharedRun[] {
  // A word that has a partner is no word of the stretch, and unlike every other.
  const keysInA = a.keys
    .slice(inA.start, inA.end)
    .map((key, at) => (toB[inA.start + at] === -1 ? key : -1 - 2 * at));
  const keysInB = b.keys
    .slice(inB.start, inB.end)
    .map((key, at) => (toA[inB.start + at] === -1 ? key : -2 - 2 * at));
  return sharedRuns(keysInA, keysInB).map((run) => ({ ...run, a: run.a + inA.start, b: run.b + inB.start }));
}

function diffStretch(inA: WordRange, inB: WordRange, alignment: Alignment): void {
  if (inA.end - inA.start + inB.end - inB.start > LONG) {
    const sentences = diffSentencePairs(inA, inB, alignment);
    for (const [{ start, end }, place] of sentences)
      for (let word = 0; word < end - start; word += 1)
        pairWords(alignment, start + word, place.start + word);
    let start = { a: inA.start, b: inB.start };
    for (const [ofA, ofB] of sentences) {
      diffWords({ start: start.a, end: ofA.start }, { start: start.b, end: ofB.start }, alignment);
      start = { a: ofA.end, b: ofB.end };
    }
    diffWords({ start: start.a, end: inA.end }, { start: start.b, end: inB.end }, alignment);
    return;
  }
  diffWords(inA, inB, alignment);
}

function diffWords(inA: WordRange, inB: WordRange, alignment: Alignment): void {
  for (const [word, place] of diffPairs(inA, inB, alignment)) pairWords(alignment, word, place);
}
