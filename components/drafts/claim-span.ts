import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { offsetOf } from "./draft-offsets";

/** The words of the draft that a claim stands on, as its marks show them; null without a place. */
export function spanOfClaim(draft: Element, number: string): TextSpan | null {
  const marks = draft.querySelectorAll(`[data-claim="${CSS.escape(number)}"]`);
  const [first, last] = [marks[0], marks[marks.length - 1]];
  if (!first || !last) return null;
  return { start: offsetOf(draft, first, 0), end: offsetOf(draft, last, last.childNodes.length) };
}
