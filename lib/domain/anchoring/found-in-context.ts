import type { TextSpan } from "../drafts/text-span";

/** So many characters unchanged on each side leave no doubt. */
export const WIDE_CONTEXT = 200;
/** So many will do where the alignment knows nothing. Hypothesis compares 32. */
export const NARROW_CONTEXT = 64;

/**
 * Where the span stands with so many characters before and behind it as they were, if that is so exactly once in both
 * texts: a check on the alignment that doesn't know words. Null otherwise.
 */
export function foundInContext(context: number, span: TextSpan, from: string, to: string): TextSpan | null {
  const start = Math.max(0, span.start - context);
  const passage = from.slice(start, span.end + context);
  const at = to.indexOf(passage);
  if (at === -1 || to.indexOf(passage, at + 1) !== -1) return null;
  if (from.indexOf(passage) !== start || from.indexOf(passage, start + 1) !== -1) return null;
  const found = at + span.start - start;
  return { start: found, end: found + span.end - span.start };
}

/** How many characters right before and right behind two stretches of two texts are the same, up to 200 on each side. */
export function sharedContext(
  one: TextSpan,
  inOne: string,
  other: TextSpan,
  inOther: string,
): [number, number] {
  // Both texts beginning or ending there is as good as the same character.
  let before = 0;
  while (
    before < WIDE_CONTEXT &&
    inOne.charAt(one.start - before - 1) === inOther.charAt(other.start - before - 1)
  )
    before += 1;
  let behind = 0;
  while (behind < WIDE_CONTEXT && inOne.charAt(one.end + behind) === inOther.charAt(other.end + behind))
    behind += 1;
  return [before, behind];
}
