import type { TextSpan } from "../../drafts/text-span";

/**
 * Offsets between the two ways of counting: JavaScript's UTF-16 units and the Unicode code points of Web Annotations. The
 * text is read once, whatever is asked of it; each answer takes as long as halving its list of pairs. A text without
 * characters beyond the basic plane counts the same in both.
 */
export function codePointsOf(text: string): {
  /** UTF-16 units to code points. An offset within a surrogate pair counts as after it. */
  toPoints: (span: TextSpan) => TextSpan;
  /** Code points to UTF-16 units; null for what is no span of the text. */
  toUnits: (span: TextSpan) => TextSpan | null;
} {
  const pairs = pairsOf(text);
  const length = text.length - pairs.length;
  const toPoint = (unit: number) => unit - countBelow(pairs, unit);
  // The n-th pair stands at pairs[n] - n in code points.
  const toUnit = (point: number) => point + countBelow(pairs, point, (unit, n) => unit - n);
  return {
    toPoints: ({ start, end }) => ({ start: toPoint(start), end: toPoint(end) }),
    toUnits: ({ start, end }) => {
      const isWithin = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end;
      return isWithin && end <= length ? { start: toUnit(start), end: toUnit(end) } : null;
    },
  };
}

/** Where the surrogate pairs begin, in UTF-16 units. */
function pairsOf(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);
}

/** How many of the ascending numbers are below the limit. */
function countBelow(
  numbers: readonly number[],
  limit: number,
  seen = (unit: number, _n: number) => unit,
): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seen(numbers[middle] ?? 0, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
