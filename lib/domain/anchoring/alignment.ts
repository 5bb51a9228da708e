import type { Words } from "./words";

/** Two texts word by word, and which word of the one is which of the other. No word has two partners. */
export type Alignment = {
  a: Words;
  b: Words;
  /** For each word of `a` its number in `b`, and the other way round; -1 for a word without a partner. */
  toB: Int32Array;
  toA: Int32Array;
  /** Sentences of `a` that were found to be reworded, and the sentence of `b` that each became. */
  reworded: Map<number, number>;
  /** Sentences of `a` that stand in `b` several times, word for word, and nothing says which of those is theirs. */
  undecided: Map<number, number[]>;
};

/** The alignment of texts that have nothing to do with each other. */
export function emptyAlignment(a: Words, b: Words): Alignment {
  return {
    a,
    b,
    toB: new Int32Array(a.keys.length).fill(-1),
    toA: new Int32Array(b.keys.length).fill(-1),
    reworded: new Map(),
    undecided: new Map(),
  };
}

/** Makes the two partners; whoever was theirs before has none. */
export function pairWords(alignment: Alignment, inA: number, inB: number): void {
  unpairWord(alignment, inA);
  unpairWord(alignment, alignment.toA[inB] ?? -1);
  alignment.toB[inA] = inB;
  alignment.toA[inB] = inA;
}

/** Takes a word of `a` back from where it was said to have gone; -1 is no word. */
export function unpairWord({ toA, toB }: Alignment, inA: number): void {
  const inB = toB[inA] ?? -1;
  if (inB === -1) return;
  toB[inA] = -1;
  toA[inB] = -1;
}
