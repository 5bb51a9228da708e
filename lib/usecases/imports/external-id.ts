import { createHash } from "node:crypto";

/** What stands for the id of a row that has none: the same wording in the same story is the same claim. */
export function wordingId(wording: string): string {
  return `wording ${createHash("sha256").update(wording).digest("hex")}`;
}

/** Ids are told apart by where they come into: "7" of one story's file is not "7" of another's. */
export function scopeOf(storyId: string | null): string {
  return storyId === null ? "newsroom" : `story ${storyId}`;
}
