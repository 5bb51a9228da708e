import { LIMITS } from "@/lib/domain/limits";
import { cleanLine, isBlank } from "@/lib/domain/text/typed-text";

/** What was typed into a search: cleaned, no longer than can matter; empty when nothing can be read in it. */
export function searchText(typed: string): string {
  const text = cleanLine(typed.slice(0, LIMITS.url));
  return isBlank(text) ? "" : text;
}

/** For Prisma's contains, and for equals without regard to case, which are LIKE: % and _ mean themselves. */
export function likeText(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

const WORDS_AT_MOST = 8;

/** A filter per word, for a column that has to hold all of them in any case: ILIKE, which the trigram indexes serve. */
export function containsWords(text: string): { contains: string; mode: "insensitive" }[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, WORDS_AT_MOST)
    .map((word) => ({ contains: likeText(word), mode: "insensitive" }));
}
