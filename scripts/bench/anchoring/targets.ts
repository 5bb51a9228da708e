import { shareOf } from "./measure";
import type { Score } from "./score";

/** Of spans whose words survive, so many are found where they are. */
const KEPT = 0.995;
/** Of spans that were taken out, so many are placed nowhere. */
const DELETED = 0.99;
/** 500 spans on 100,000 characters take less than this, in milliseconds. */
export const TIME_LIMIT_MS = 1000;

/** What falls short, in sentences; nothing if all is well. Short and repeated words are reported, not judged. */
export function shortfalls(name: string, score: Score): string[] {
  const kept = shareOf(score, "kept: long or unique", "typeset");
  const deleted = shareOf(score, "deleted");
  return [
    ...(kept < KEPT ? [`${name}: ${percent(kept)} of surviving spans found, ${percent(KEPT)} wanted`] : []),
    ...(deleted < DELETED
      ? [`${name}: ${percent(deleted)} of deleted spans left out, ${percent(DELETED)} wanted`]
      : []),
  ];
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
