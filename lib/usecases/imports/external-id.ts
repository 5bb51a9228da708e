import { createHash } from "node:crypto";
import { cleanLine } from "@/lib/domain/text/typed-text";

/** What stands for the id of a row that has none: the same wording in the same story is the same claim. */
export function wordingId(wording: string): string {
  return `wording ${createHash("sha256").update(wording).digest("hex")}`;
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
  const hash = createHash("sha256").update(id).digest("hex");
  return `${id.slice(0, LONGEST - hash.length - 1)} ${hash}`;
}
