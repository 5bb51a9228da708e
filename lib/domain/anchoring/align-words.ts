import { type Alignment, emptyAlignment, pairWords } from "./alignment";
import { diffPairs, diffSentencePairs } from "./diff-pairs";
import { joinRuns } from "./join-runs";
import { rewordedSentences } from "./reworded-sentences";
import { dropChanceMatches, partnersOf } from "./sentence-partners";
import { neighboursInBoth, sharedBlocks } from "./shared-blocks";
import type { SharedRun } from "./shared-runs";
import { slideHunks } from "./slide-hunks";
import type { WordRange, Words } from "./words";

/** A stretch of more words than this is first compared by whole sentences. */
const LONG = 1500;

/** Sentences that were found tell where their neighbours may be; more rounds found no more in any text tried. */
const ROUNDS = 2;

/**
 * Where the words of one text went in the next: first what stands in both word for word, moved or not; then, between
 * two such stretches, a diff; then sentences that were reworded. What matches by chance only, as the small words of two
 * sentences that have nothing to do with each other, is dropped.
 */
export function alignWords(a: Words, b: Words): Alignment {
  const alignment = emptyAlignment(a, b);
  const { inOrder, moved } = sharedBlocks(a, b);
  const blocks = [...inOrder, ...moved].sort((x, y) => x.a - y.a);
  for (const { a: inA, b: inB, length } of blocks)
    for (let word = 0; word < length; word += 1) pairWords(alignment, inA + word, inB + word);

  const start = { a: 0, b: 0, length: 0 };
  const end = { a: a.keys.length, b: b.keys.length, length: 0 };
  const stretches = [...neighboursInBoth(blocks), ...inPairs([start, ...inOrder, end])];
  for (const [before, after] of stretches) alignBetween(before, after, alignment);
  tidy(alignment);

  for (let round = 0; round < ROUNDS; round += 1) {
    const { pairs, undecided } = rewordedSentences(alignment);
    for (const { inA, places } of undecided) alignment.undecided.set(inA, places);
    if (pairs.length === 0) break;
    for (const { inA, inB } of pairs) {
      alignment.reworded.set(inA, inB);
      alignSentence(inA, inB, alignment);
    }
  }
  for (const [inA, partners] of partnersOf(alignment).entries())
    for (const inB of partners) alignSentence(inA, inB, alignment);
  tidy(alignment);
  return alignment;
}

function inPairs(blocks: SharedRun[]): [SharedRun, SharedRun][] {
  return blocks.slice(1).flatMap((after, at): [SharedRun, SharedRun][] => {
    const before = blocks[at];
    return before ? [[before, after]] : [];
  });
}

function alignBetween(before: SharedRun, after: SharedRun, alignment: Alignment): void {
  const inA = { start: before.a + before.length, end: after.a };
  const inB = { start: before.b + before.length, end: after.b };
  if (lengthOf(inA) + lengthOf(inB) <= LONG) {
    pairAll(diffPairs(inA, inB, alignment), alignment);
    return;
  }
  const wholeSentences = diffSentencePairs(inA, inB, alignment);
  let start = { a: inA.start, b: inB.start };
  for (const [sentenceInA, sentenceInB] of [
    ...wholeSentences,
    [{ start: inA.end }, { start: inB.end }],
  ] as const) {
    const restOfA = { start: start.a, end: sentenceInA.start };
    const restOfB = { start: start.b, end: sentenceInB.start };
    pairAll(diffPairs(restOfA, restOfB, alignment), alignment);
    if (!("end" in sentenceInA) || !("end" in sentenceInB)) continue;
    for (let word = 0; word < lengthOf(sentenceInA); word += 1)
      pairWords(alignment, sentenceInA.start + word, sentenceInB.start + word);
    start = { a: sentenceInA.end, b: sentenceInB.end };
  }
}

function alignSentence(inA: number, inB: number, alignment: Alignment): void {
  const rangeInA = alignment.a.ranges[inA];
  const rangeInB = alignment.b.ranges[inB];
  if (rangeInA && rangeInB) pairAll(diffPairs(rangeInA, rangeInB, alignment), alignment);
}

function pairAll(pairs: [number, number][], alignment: Alignment): void {
  for (const [inA, inB] of pairs) pairWords(alignment, inA, inB);
}

function tidy(alignment: Alignment): void {
  joinRuns(alignment);
  slideHunks(alignment);
  dropChanceMatches(alignment);
}

function lengthOf({ start, end }: WordRange): number {
  return end - start;
}
