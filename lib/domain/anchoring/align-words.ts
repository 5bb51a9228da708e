import { alignStretch } from "./align-stretch";
import { type Alignment, emptyAlignment, pairWords } from "./alignment";
import { diffPairs } from "./diff-pairs";
import { joinRuns } from "./join-runs";
import { rewordedSentences } from "./reworded-sentences";
import { dropChanceMatches, partnersOf } from "./sentence-partners";
import { neighboursInBoth, sharedBlocks } from "./shared-blocks";
import type { SharedRun } from "./shared-runs";
import { slideHunks } from "./slide-hunks";
import type { Words } from "./words";

/** Sentences that were found tell where their neighbours may be; more rounds found no more in any text tried. */
const ROUNDS = 3;

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
  for (const [before, after] of stretches)
    alignStretch(
      { start: before.a + before.length, end: after.a },
      { start: before.b + before.length, end: after.b },
      alignment,
    );
  tidy(alignment);

  for (let round = 0; round < ROUNDS; round += 1) {
    const { pairs, undecided } = rewordedSentences(alignment);
    alignment.undecided = new Map(undecided.map(({ inA, places }) => [inA, places]));
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

function alignSentence(inA: number, inB: number, alignment: Alignment): void {
  const rangeInA = alignment.a.ranges[inA];
  const rangeInB = alignment.b.ranges[inB];
  if (!rangeInA || !rangeInB) return;
  for (const [word, place] of diffPairs(rangeInA, rangeInB, alignment)) pairWords(alignment, word, place);
}

function tidy(alignment: Alignment): void {
  joinRuns(alignment);
  slideHunks(alignment);
  dropChanceMatches(alignment);
}
