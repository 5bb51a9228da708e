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
