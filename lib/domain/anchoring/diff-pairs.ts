import { diffArrays } from "diff";
import type { Alignment } from "./alignment";
import { type WordRange, type Words, wordingOf } from "./words";

/** A rewritten stretch with more edits than this has no order worth following; Myers' O(ND) would stall. */
const MOST_WORD_EDITS = 500;
const MOST_SENTENCE_EDITS = 1500;

/**
 * Which words of two stretches a diff takes for the same, in order. It is given only words that have no partner yet.
 */
export function diffPairs(inA: WordRange, inB: WordRange, { a, b, toB, toA }: Alignment): [number, number][] {
  return same(
    free(inA, toB),
    free(inB, toA),
    (at) => a.keys[at],
    (at) => b.keys[at],
    MOST_WORD_EDITS,
  );
}

/** Which whole sentences of two stretches a diff takes for the same, in order, as ranges of words of the same length. */
export function diffSentencePairs(
  inA: WordRange,
  inB: WordRange,
  { a, b, toB, toA }: Alignment,
): [WordRange, WordRange][] {
  return same(
    freeSentences(inA, a, toB),
    freeSentences(inB, b, toA),
    (sentence) => wordingOf(a, sentence),
    (sentence) => wordingOf(b, sentence),
    MOST_SENTENCE_EDITS,
  );
}

/** The entries of two rows that are the same in order. None if the rows are too far apart. */
function same<Entry, Key>(
  rowOfA: Entry[],
  rowOfB: Entry[],
  keyInA: (entry: Entry) => Key,
  keyInB: (entry: Entry) => Key,
  maxEditLength: number,
): [Entry, Entry][] {
  const keysInA = new Set(rowOfA.map(keyInA));
  const keysInB = new Set(rowOfB.map(keyInB));
  // What stands in one row only would cost time and can have no partner.
  const ofA = rowOfA.filter((entry) => keysInB.has(keyInA(entry)));
  const ofB = rowOfB.filter((entry) => keysInA.has(keyInB(entry)));
  if (ofA.length === 0) return [];
  const pairs: [Entry, Entry][] = [];
  let nextInA = 0;
  let nextInB = 0;
  for (const part of diffArrays(ofA.map(keyInA), ofB.map(keyInB), { maxEditLength }) ?? []) {
    if (!part.added && !part.removed) {
      for (const [at, entry] of ofA.slice(nextInA, nextInA + part.count).entries()) {
        const other = ofB[nextInB + at];
        if (other !== undefined) pairs.push([entry, other]);
      }
    }
    if (!part.added) nextInA += part.count;
    if (!part.removed) nextInB += part.count;
  }
  return pairs;
}

function free({ start, end }: WordRange, to: Int32Array): number[] {
  const words: number[] = [];
  for (let at = start; at < end; at += 1) if (to[at] === -1) words.push(at);
  return words;
}

function freeSentences({ start, end }: WordRange, words: Words, to: Int32Array): WordRange[] {
  const first = words.sentences[start] ?? 0;
  const last = words.sentences[end - 1] ?? -1;
  return words.ranges
    .slice(first, last + 1)
    .filter((range) => range.start >= start && range.end <= end)
    .filter((range) => to.subarray(range.start, range.end).every((partner) => partner === -1));
}
