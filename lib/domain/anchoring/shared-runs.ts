import { heaviestChain } from "./heaviest-chain";

/** Words that stand in both texts without a break: `length` words from word `a` and from word `b`. */
export type SharedRun = { a: number; b: number; length: number };

/** Five words in a row are seldom said twice in one story unless they were copied. */
const WORDS_IN_A_ROW = 5;

/**
 * Where two texts, given as the keys of their words, say the same, in any order: every five words in a row that stand exactly once in each text,
 * grown both ways as long as the words agree. No word is in two runs: what stayed in its order has it before what changed
 * places, then the longer run. In order of the first text.
 * This is how blocks that changed places are found, which a diff cannot say (P. Heckel, "A technique for isolating
 * differences between files", CACM 21:4, 1978). Linear in the texts' length but for sorting the runs.
 */
export function sharedRuns(a: number[], b: number[]): SharedRun[] {
  const onceInA = standingOnce(a);
  const onceInB = standingOnce(b);
  const runs: SharedRun[] = [];
  let grown = 0;
  for (let at = 0; at + WORDS_IN_A_ROW <= a.length; at += 1) {
    if (at < grown) continue;
    const hash = hashAt(a, at);
    const other = onceInB.get(hash);
    if (onceInA.get(hash) !== at || other === undefined || other < 0) continue;
    const run = growRun(a, b, at, other);
    if (run.length < WORDS_IN_A_ROW) continue;
    runs.push(run);
    grown = run.a + run.length - WORDS_IN_A_ROW + 1;
  }
  const inOrder = new Set(heaviestChain(runs.sort((x, y) => x.a - y.a || x.b - y.b)));
  const first = (run: SharedRun) => (inOrder.has(run) ? 1 : 0);
  const byRight = runs.toSorted((x, y) => first(y) - first(x) || y.length - x.length || x.a - y.a);
  return withoutSharedWords(byRight, a.length, b.length);
}

/** Hashes of five words in a row to where they stand; -1 for those that stand more than once. */
function standingOnce(keys: number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at + WORDS_IN_A_ROW <= keys.length; at += 1) {
    const hash = hashAt(keys, at);
    places.set(hash, places.has(hash) ? -1 : at);
  }
  return places;
}

/** Two different rows of words may share a hash: they are compared when a run is grown. */
function hashAt(keys: number[], at: number): number {
  let hash = 0;
  for (let word = at; word < at + WORDS_IN_A_ROW; word += 1)
    hash = (Math.imul(hash, 0x01000193) + (keys[word] ?? 0) + 1) | 0;
  return hash;
}

function growRun(a: number[], b: number[], inA: number, inB: number): SharedRun {
  let before = 0;
  while (before < inA && before < inB && a[inA - before - 1] === b[inB - before - 1]) before += 1;
  let length = 0;
  while (inA + length < a.length && inB + length < b.length && a[inA + length] === b[inB + length])
    length += 1;
  return { a: inA - before, b: inB - before, length: length === 0 ? 0 : before + length };
}

/** Cuts off what another run has already taken; the runs that come first choose first. In the first text's order. */
function withoutSharedWords(runs: SharedRun[], wordsInA: number, wordsInB: number): SharedRun[] {
  const takenInA = new Uint8Array(wordsInA);
  const takenInB = new Uint8Array(wordsInB);
  const kept: SharedRun[] = [];
  for (const run of runs) {
    let { a, b, length } = run;
    while (length > 0 && (takenInA[a] === 1 || takenInB[b] === 1)) {
      a += 1;
      b += 1;
      length -= 1;
    }
    let free = 0;
    while (free < length && takenInA[a + free] === 0 && takenInB[b + free] === 0) free += 1;
    if (free < WORDS_IN_A_ROW) continue;
    takenInA.fill(1, a, a + free);
    takenInB.fill(1, b, b + free);
    kept.push({ a, b, length: free });
  }
  return kept.sort((x, y) => x.a - y.a);
}
