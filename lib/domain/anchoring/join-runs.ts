import { type Alignment, pairWords } from "./alignment";

/** Enough for a pair to be carried over a few words; a pass that changes nothing ends it. */
const PASSES = 4;

/**
 * Where a word could as well be another of the same words, lets it be the one that its neighbours stand beside, a
 * neighbour of the same sentence before one of another. A diff counts words and doesn't mind: of "He left. He slept."
 * in "He left. He ate. He slept." it may take "He" from the middle. O(n) for each pass.
 */
export function joinRuns(alignment: Alignment): void {
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false;
    for (let word = 0; word + 1 < alignment.a.keys.length; word += 1)
      if (joinTo(word, 1, alignment) || joinRest(word, 1, alignment)) changed = true;
    for (let word = alignment.a.keys.length - 1; word > 0; word -= 1)
      if (joinTo(word, -1, alignment) || joinRest(word, -1, alignment)) changed = true;
    if (!changed) return;
  }
}

/** Lets the word beside this one go to the place beside this one's, if that joins more than it parts. */
function joinTo(word: number, side: 1 | -1, alignment: Alignment): boolean {
  const { a, b } = alignment;
  const place = alignment.toB[word] ?? -1;
  const next = word + side;
  const nextPlace = place + side;
  if (place === -1 || nextPlace < 0 || nextPlace >= b.keys.length) return false;
  if (alignment.toB[next] === nextPlace || a.keys[next] !== b.keys[nextPlace]) return false;
  const lostPlace = alignment.toB[next] ?? -1;
  const lostWord = alignment.toA[nextPlace] ?? -1;
  const gain = joints(next, nextPlace, alignment);
  const loss = joints(next, lostPlace, alignment) + joints(lostWord, nextPlace, alignment);
  if (gain <= loss) return false;
  pairWords(alignment, next, nextPlace);
  if (lostWord !== -1 && lostPlace !== -1 && a.keys[lostWord] === b.keys[lostPlace])
    pairWords(alignment, lostWord, lostPlace);
  return true;
}

/** Lets the rest of the sentence go to where it stands beside this word, if all of it does and nothing else went there. */
function joinRest(word: number, side: 1 | -1, alignment: Alignment): boolean {
  const { a, b } = alignment;
  const place = alignment.toB[word] ?? -1;
  if (place === -1 || alignment.toB[word + side] === place + side) return false;
  let steps = 0;
  while (a.sentences[word + side * (steps + 1)] === a.sentences[word]) {
    const next = word + side * (steps + 1);
    const nextPlace = place + side * (steps + 1);
    if (nextPlace < 0 || a.keys[next] !== b.keys[nextPlace] || alignment.toA[nextPlace] !== -1) return false;
    steps += 1;
  }
  for (let step = 1; step <= steps; step += 1) {
    pairWords(alignment, word + side * step, place + side * step);
  }
  return steps > 0;
}

/** How well a word would stand at a place: 2 for each neighbour of its sentence that it stays beside, 1 for another. */
function joints(word: number, place: number, { a, b, toB }: Alignment): number {
  if (word === -1 || place === -1) return 0;
  let sum = 0;
  for (const side of [-1, 1]) {
    if (toB[word + side] !== place + side) continue;
    const isOfSentence =
      a.sentences[word] === a.sentences[word + side] && b.sentences[place] === b.sentences[place + side];
    sum += isOfSentence ? 2 : 1;
  }
  return sum;
}
