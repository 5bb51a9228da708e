import type { TextSpan } from "../drafts/text-span";

/** Context on each side that makes a place certain. Hypothesis stores 32 characters, which two captions may share. */
const CONTEXT = 64;

/**
 * Where the span stands with the characters before and behind it as they were, if that is so exactly once in both texts:
 * a check on the alignment that doesn't know words. Null otherwise.
 */
export function foundInContext(span: TextSpan, from: string, to: string): TextSpan | null {
  const start = Math.max(0, span.start - CONTEXT);
  const passage = from.slice(start, span.end + CONTEXT);
  const at = to.indexOf(passage);
  if (at === -1 || to.indexOf(passage, at + 1) !== -1) return null;
  if (from.indexOf(passage) !== start || from.indexOf(passage, start + 1) !== -1) return null;
  const found = at + span.start - start;
  return { start: found, end: found + span.end - span.start };
}

/** How many characters right before and right behind two stretches of two texts are the same, up to 64 on each side. */
export function sharedContext(
  one: TextSpan,
  inOne: string,
  other: TextSpan,
  inOther: string,
): [number, number] {
  let before = 0;
  while (before < CONTEXT && isSame(inOne, one.start - before - 1, inOther, other.start - before - 1))
    before += 1;
  let behind = 0;
  while (behind < CONTEXT && isSame(inOne, one.end + behind, inOther, other.end + behind)) behind += 1;
  return [before, behind];
}

/** Both texts beginning or ending there is as good as the same character. */
function isSame(one: string, at: number, other: string, place: number): boolean {
  return one.charAt(at) === other.charAt(place);
}
