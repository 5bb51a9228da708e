import { diffArrays } from "diff";
import type { Alignment } from "./alignment";
import type { WordRange, Words } from "./words";

/** A rewritten stretch with more edits than this between its words has no order worth following; Myers' O(ND) would stall. */
const MOST_EDITS = 300;

/**
 * Which words of two stretches a diff takes for the same, in order. Only words that stand in both are given to it, and,
 * where there is an alignment, only those that have no partner yet.
 */
export function diffPairs(
  inA: WordRange,
  inB: WordRange,
  a: Words,
  b: Words,
  alignment?: Alignment,
): [inA: number, inB: number][] {
  const freeInA = free(inA, alignment?.toB);
  const freeInB = free(inB, alignment?.toA);
  const keysInA = new Set(freeInA.map((at) => a.keys[at]));
  const keysInB = new Set(freeInB.map((at) => b.keys[at]));
  const ofA = freeInA.filter((at) => keysInB.has(a.keys[at]));
  const ofB = freeInB.filter((at) => keysInA.has(b.keys[at]));
  if (ofA.length === 0) return [];
  const parts = diffArrays(
    ofA.map((at) => a.keys[at]),
    ofB.map((at) => b.keys[at]),
    { maxEditLength: MOST_EDITS },
  );
  const pairs: [number, number][] = [];
  let wordInA = 0;
  let wordInB = 0;
  for (const { added, removed, count } of parts ?? []) {
    if (!added && !removed)
      for (let word = 0; word < count; word += 1)
        pairs.push([ofA[wordInA + word] ?? 0, ofB[wordInB + word] ?? 0]);
    if (!added) wordInA += count;
    if (!removed) wordInB += count;
  }
  return pairs;
}

function free({ start, end }: WordRange, to: Int32Array | undefined): number[] {
  const words: number[] = [];
  for (let at = start; at < end; at += 1) if (!to || to[at] === -1) words.push(at);
  return words;
}
