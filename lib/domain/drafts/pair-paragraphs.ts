import { paragraphsOf } from "./draft-text";
import type { TextSpan } from "./text-span";

export type Paragraph = { span: TextSpan; text: string; words: ReadonlySet<string> };

export type Pair = { before: Paragraph | null; after: Paragraph | null };

/** Paragraphs that share fewer of their words than this are not one that was rewritten. */
const LEAST_SHARED = 0.4;
/** Beyond this many pairs to look at, paragraphs are only compared with the one that has their place in the order. */
const MOST_PAIRS = 40_000;

/** The paragraphs of a draft with their words in lower case. */
export function paragraphsIn(text: string): Paragraph[] {
  return paragraphsOf(text).map((span) => {
    const paragraph = text.slice(span.start, span.end);
    const words = paragraph.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
    return { span, text: paragraph, words: new Set(words ?? []) };
  });
}

/**
 * Paragraphs of a place that changed, beside those that they became: the pairs that share most words in all, in the
 * order of both (alignment by dynamic programming, O(n·m)); the others alone. Every paragraph is in exactly one pair.
 */
export function pairParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): Pair[] {
  if (before.length * after.length > MOST_PAIRS) return inOrder(before, after);
  const width = after.length + 1;
  // best[i * width + j]: the most that before from i and after from j can share.
  const best = new Float64Array((before.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const shares = before.map((one) => after.map((other) => sharedWords(one, other)));
  const gain = (i: number, j: number) => (shares[i]?.[j] ?? 0) + at(i + 1, j + 1);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), isOne(shares[i]?.[j]) ? gain(i, j) : 0);

  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const one = before[i] ?? null;
    const other = after[j] ?? null;
    if (one && other && isOne(shares[i]?.[j]) && at(i, j) === gain(i, j)) {
      pairs.push({ before: one, after: other });
      i++;
      j++;
    } else if (one && (!other || at(i + 1, j) >= at(i, j + 1))) {
      pairs.push({ before: one, after: null });
      i++;
    } else {
      pairs.push({ before: null, after: other });
      j++;
    }
  }
  return pairs;
}

function inOrder(before: readonly Paragraph[], after: readonly Paragraph[]): Pair[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index): Pair[] => {
    const one = before[index] ?? null;
    const other = after[index] ?? null;
    if (one && other && isOne(sharedWords(one, other))) return [{ before: one, after: other }];
    return [
      ...(one ? [{ before: one, after: null }] : []),
      ...(other ? [{ before: null, after: other }] : []),
    ];
  }).flat();
}

function isOne(shared: number | undefined): boolean {
  return (shared ?? 0) >= LEAST_SHARED;
}

/** The part of their different words that two paragraphs share: 2·|A ∩ B| / (|A| + |B|), Dice's coefficient. */
function sharedWords({ words: one }: Paragraph, { words: other }: Paragraph): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}
