import { sentencesOf } from "../drafts/sentences";

/** Shorter sentences say the same by chance. In words, and in letters for scripts that set no spaces. */
const FEWEST_WORDS = 7;
const FEWEST_LETTERS = 35;
const MOST_SENTENCES = 3_000;

/** The sentences of a text that are long enough to be somebody's own, folded so that typography does not matter. */
export function tellingSentences(text: string): Map<string, string> {
  const telling = new Map<string, string>();
  for (const { start, end } of sentencesOf(text, "en").slice(0, MOST_SENTENCES)) {
    const sentence = text.slice(start, end).replace(/\s+/gu, " ").trim();
    const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
    const letters = words.join("").length;
    if (letters < FEWEST_LETTERS || (words.length < FEWEST_WORDS && letters < FEWEST_LETTERS * 2)) continue;
    const folded = words.join(" ").normalize("NFKC").toLowerCase();
    if (!telling.has(folded)) telling.set(folded, sentence);
  }
  return telling;
}
