import { cleanLine } from "@/lib/domain/text/typed-text";
import { sha256 } from "@/lib/platform/hash/sha256";

/** What stands for the id of a row that has none: the same wording in the same story is the same claim. */
export function wordingId(wording: string): string {
  return `wording ${sha256(wording)}`;
}

/** Ids are told apart by where they come into: "7" of one story's file is not "7" of another's. */
export function scopeOf(storyId: string | null): string {
  return storyId === null ? "newsroom" : `story ${storyId}`;
}

const LONGEST = 300;

/** A file's id as it is kept. A long one ends in a hash of all of it: two that begin alike are two. */
export function keptId(said: string): string {
  const id = cleanLine(said);
  if (id.length <= LONGEST) return id;
  const hash = sha256(id);
  return `${id.slice(0, LONGEST - hash.length - 1)} ${hash}`;
}
