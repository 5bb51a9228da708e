import { type Alignment, pairWords } from "./alignment";
import type { Words } from "./words";

/**
 * Words that were put in or taken out beside words like their own can be said to be these or those: "[Of those who
 * came, two left. ]Of those who" or "Of those who [came, two left. Of those who ]". Moves each such stretch to where it
 * begins and ends with a sentence, if it can; what was put in twice is the later one. As the lossless semantic
 * clean-up of diff-match-patch (N. Fraser), over words.
 */
export function slideHunks(alignment: Alignment): void {
  slideIn(alignment.a, alignment.toB, (word, place) => pairWords(alignment, word, place));
  slideIn(alignment.b, alignment.toA, (word, place) => pairWords(alignment, place, word));
}

/** Slides the unpaired stretches of one text whose neighbours stand side by side in the other. */
function slideIn(words: Words, to: Int32Array, rejoinAt: (word: number, place: number) => void): void {
  const { keys } = words;
  for (let start = 1; start < keys.length; start += 1) {
    if (to[start] !== -1 || to[start - 1] === -1) continue;
    let end = start;
    while (end < keys.length && to[end] === -1) end += 1;
    const before = to[start - 1] ?? -1;
    if (end < keys.length && to[end] !== before + 1) continue;
    const by = bestSlide(words, to, start, end);
    // Words leave one end of the stretch and join it at the other; each goes where the one like it stood.
    for (let step = 0; step < by; step += 1) rejoinAt(start + step, to[end + step] ?? 0);
    for (let step = 0; step > by; step -= 1) rejoinAt(end + step - 1, to[start + step - 1] ?? 0);
    start = Math.max(start, end + by);
  }
}

/** By how many words the stretch is best moved on, less than 0 for back. */
function bestSlide(words: Words, to: Int32Array, start: number, end: number): number {
  const { keys } = words;
  let best = 0;
  let bestScore = ends(words, start, end);
  for (let by = -1; start + by > 0 && keys[start + by] === keys[end + by]; by -= 1) {
    if (to[start + by] !== (to[start + by - 1] ?? -2) + 1) break;
    const score = ends(words, start + by, end + by);
    if (score > bestScore) [best, bestScore] = [by, score];
  }
  for (let by = 1; end + by <= keys.length && keys[start + by - 1] === keys[end + by - 1]; by += 1) {
    if (to[end + by - 1] === -1 || (by > 1 && to[end + by - 1] !== (to[end + by - 2] ?? -2) + 1)) break;
    const score = ends(words, start + by, end + by);
    if (score > bestScore || (score === bestScore && by === end - start)) [best, bestScore] = [by, score];
  }
  return best;
}

function ends({ sentences }: Words, start: number, end: number): number {
  return (
    (sentences[start - 1] === sentences[start] ? 0 : 1) + (sentences[end - 1] === sentences[end] ? 0 : 1)
  );
}
