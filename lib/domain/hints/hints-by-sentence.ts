import type { TextSpan } from "../drafts/text-span";
import type { Hint } from "./hint";

/** One sentence's hints: where the sentence starts, the words to mark, and each reason once. */
export type SentenceHints = { start: number; words: TextSpan[]; reasons: string[] };

/** More marks than this on one draft guide nobody; a draft of 100,000 characters has about 4,000. */
const MARKED_AT_MOST = 5_000;

/**
 * The hints of those sentences that are given, each with the sentence in which it begins; sentences without one are left
 * out. Both in reading order, sentences not overlapping. Quotations are marked by their own marks, so they have a reason
 * and no words to mark. Linear.
 */
export function hintsBySentence(hints: readonly Hint[], sentences: readonly TextSpan[]): SentenceHints[] {
  const found: SentenceHints[] = [];
  let next = 0;
  let left = MARKED_AT_MOST;
  for (const { start, end } of sentences) {
    const within: Hint[] = [];
    for (let hint = hints[next]; hint && hint.start < end; hint = hints[next]) {
      if (hint.start >= start) within.push(hint);
      next += 1;
    }
    if (within.length === 0) continue;
    left -= within.length;
    if (left < 0) break;
    const words = within
      .filter(({ kind }) => kind !== "quotation")
      .map((hint) => ({ start: hint.start, end: Math.min(hint.end, end) }));
    found.push({ start, words, reasons: [...new Set(within.map(({ reason }) => reason))] });
  }
  return found;
}
