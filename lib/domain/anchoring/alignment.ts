/** Which word of the other text each word is: its number there, or -1 for a word that is not kept. No word is taken twice. */
export type Alignment = { toB: Int32Array; toA: Int32Array };

/** The alignment of texts that have nothing to do with each other. */
export function emptyAlignment(wordsInA: number, wordsInB: number): Alignment {
  return { toB: new Int32Array(wordsInA).fill(-1), toA: new Int32Array(wordsInB).fill(-1) };
}

export function pairWords({ toA, toB }: Alignment, inA: number, inB: number): void {
  toB[inA] = inB;
  toA[inB] = inA;
}

/** Takes a word of the first text back from where it was said to have gone. */
export function unpairWord({ toA, toB }: Alignment, inA: number): void {
  const inB = toB[inA] ?? -1;
  if (inB === -1) return;
  toB[inA] = -1;
  toA[inB] = -1;
}
