import type { Word } from "./words-of-text";

/** Phrases of a table, by their first word: what finds them in a text without trying each. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A table of phrases in lower case, ready to be found; the longest of those that begin alike comes first. */
export function phrasesFrom(table: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of table) {
    const words = phrase.split(" ");
    const [first = ""] = words;
    const alike = phrases.get(first);
    if (alike) alike.push(words);
    else phrases.set(first, [words]);
  }
  for (const alike of phrases.values()) alike.sort((a, b) => b.length - a.length);
  return phrases;
}

/** How many words from the given one on are a phrase of the table; 0 when none is. A phrase never runs over a line's end. */
export function phraseLength(words: readonly Word[], at: number, phrases: Phrases): number {
  const first = words[at];
  if (!first) return 0;
  const found = phrases
    .get(first.plain)
    ?.find((phrase) =>
      phrase.every(
        (plain, index) => words[at + index]?.plain === plain && words[at + index]?.line === first.line,
      ),
    );
  return found?.length ?? 0;
}

/** Every place where a phrase of the table stands, from left to right, not overlapping: indexes of words. */
export function findPhrases(words: readonly Word[], phrases: Phrases): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(words, at, phrases);
    if (length > 0) found.push({ from: at, to: at + length });
    at += Math.max(length, 1);
  }
  return found;
}
