import { emptyAlignment } from "./alignment";
import { diffPairs } from "./diff-pairs";
import { heaviestChain } from "./heaviest-chain";
import { type SharedRun, sharedRuns } from "./shared-runs";
import { type Words, weightOfRange } from "./words";

/** In a stretch of more words than this, and ten times the block's, most of any block is found. */
const WIDE = 300;
/** Of a block that stands elsewhere, so much, by weight, is enough to say that it is still where it was as well. */
const STILL_THERE = 0.8;
/** Words in a row, anywhere in the text, that need nothing else to show that they were carried there. */
const SPEAKS_FOR_ITSELF = 20;
/** As many words, or fewer, between two of them make no difference. */
const CLOSE = 30;
/** Fewer have to be most of a sentence, and say this much. */
const MOST_OF_SENTENCE = 0.6;
const SAYS_ENOUGH = 12;

/** What both texts say word for word: what stayed in its order, and what was moved elsewhere. */
export function sharedBlocks(a: Words, b: Words): { inOrder: SharedRun[]; moved: SharedRun[] } {
  const runs = sharedRuns(a.keys, b.keys);
  const inOrder = heaviestChain(runs);
  const stayed = new Set(inOrder);
  const isStillThere = stillThere(inOrder, a, b);
  const moved = groupsOf(runs, stayed)
    .filter((group) => group.some((run) => isEnough([run], a)) || isEnough(group, a))
    .flatMap((group) => group.filter((run) => !isStillThere(run)));
  return { inOrder, moved };
}

/** Blocks that follow each other in both texts, be it in a new place: what stands between the two was reworded. */
export function neighboursInBoth(blocks: SharedRun[]): [SharedRun, SharedRun][] {
  const inB = blocks.toSorted((x, y) => x.b - y.b);
  const rank = new Map(inB.map((block, at) => [block, at]));
  return blocks.flatMap((block, at): [SharedRun, SharedRun][] => {
    const next = blocks[at + 1];
    return next && inB[(rank.get(block) ?? 0) + 1] === next ? [[block, next]] : [];
  });
}

/** Blocks out of order that follow each other closely in both texts: a paragraph that was carried off and touched up. */
function groupsOf(runs: SharedRun[], stayed: Set<SharedRun>): SharedRun[][] {
  const groups: SharedRun[][] = [];
  let last: SharedRun | undefined;
  for (const run of runs) {
    if (stayed.has(run)) {
      last = undefined;
      continue;
    }
    const gapInA = run.a - (last ? last.a + last.length : 0);
    const gapInB = run.b - (last ? last.b + last.length : 0);
    if (last && gapInB >= 0 && Math.max(gapInA, gapInB) <= CLOSE) groups.at(-1)?.push(run);
    else groups.push([run]);
    last = run;
  }
  return groups;
}

function isEnough(group: SharedRun[], a: Words): boolean {
  const ranges = group.map((run) => ({ start: run.a, end: run.a + run.length }));
  if (ranges.reduce((sum, { start, end }) => sum + end - start, 0) >= SPEAKS_FOR_ITSELF) return true;
  const weight = ranges.reduce((sum, range) => sum + weightOfRange(a, range), 0);
  const sentences = new Set(ranges.flatMap(({ start, end }) => a.sentences.slice(start, end)));
  const whole = Array.from(sentences).reduce((sum, sentence) => sum + (a.sentenceWeights[sentence] ?? 0), 0);
  return weight >= SAYS_ENOUGH && weight >= MOST_OF_SENTENCE * whole;
}

/**
 * Says of blocks that stand elsewhere whether their words are still where they were, with one changed here or there: then
 * what stands elsewhere is a copy.
 */
function stillThere(inOrder: SharedRun[], a: Words, b: Words): (run: SharedRun) => boolean {
  const keysBetween = new Map<number, Set<number | undefined>>();
  return (run) => {
    const next = firstAfter(inOrder, run.a);
    const before = inOrder[next - 1];
    const inA = { start: run.a, end: run.a + run.length };
    const inB = { start: before ? before.b + before.length : 0, end: inOrder[next]?.b ?? b.keys.length };
    if (inB.end - inB.start > WIDE + 10 * run.length) return false;
    const keys = keysBetween.get(next) ?? new Set(b.keys.slice(inB.start, inB.end));
    keysBetween.set(next, keys);
    const enough = STILL_THERE * weightOfRange(a, inA);
    let weight = 0;
    for (let word = inA.start; word < inA.end; word += 1)
      if (keys.has(a.keys[word])) weight += a.weights[word] ?? 0;
    // Most blocks are told by this and need no diff.
    if (weight < enough) return false;
    const pairs = diffPairs(inA, inB, emptyAlignment(a, b));
    const paired = pairs.reduce((sum, [word]) => sum + (a.weights[word] ?? 0), 0);
    const spread = (pairs.at(-1)?.[1] ?? 0) - (pairs[0]?.[1] ?? 0);
    return paired >= enough && spread < 2 * run.length;
  };
}

/** The number of the first block that begins behind the word; as many as there are if none does. */
function firstAfter(blocks: SharedRun[], word: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.a ?? 0) > word) high = middle;
    else low = middle + 1;
  }
  return low;
}
