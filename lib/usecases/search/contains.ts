const WORDS_AT_MOST = 8;

/**
 * A filter per word, each of which has to be in the text in any case (ILIKE, which the trigram indexes serve).
 * What ILIKE reads as a wildcard is escaped: a search for "50%" finds 50%.
 */
export function containsWords(text: string): { contains: string; mode: "insensitive" }[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, WORDS_AT_MOST)
    .map((word) => ({ contains: word.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" }));
}
