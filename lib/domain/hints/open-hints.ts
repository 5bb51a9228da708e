import type { TextSpan } from "../drafts/text-span";
import type { Hint } from "./hint";

/**
 * The hints that nobody has answered, in their order: one whose words lie inside a claim's, or inside words with nothing
 * to check, is answered. Spans in any order, overlapping or not; claims that meet answer what runs over both.
 */
export function openHints(
  hints: readonly Hint[],
  claimSpans: readonly TextSpan[],
  nothingSpans: readonly TextSpan[],
): Hint[] {
  const answered = unionOf([...claimSpans, ...nothingSpans]);
  return hints.filter((hint) => !isInside(hint, answered));
}

function unionOf(spans: readonly TextSpan[]): TextSpan[] {
  const union: TextSpan[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}

/** Binary search for the last span that starts at or before the hint. */
function isInside({ start, end }: TextSpan, union: readonly TextSpan[]): boolean {
  let [low, high] = [0, union.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((union[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const around = union[low - 1];
  return around !== undefined && end <= around.end;
}
