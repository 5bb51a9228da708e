/** One place of a text where other words come: UTF-16 offsets into the text before, end exclusive. */
export type TextEdit = { start: number; end: number; by: string };

/** The text after the edits, which are in order and do not overlap. Linear. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, by } of edits) {
    pieces.push(text.slice(at, start), by);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/**
 * Where offsets of the text before stand after the edits. An offset within what an edit replaced goes to the edit's
 * start (`to` is "start") or its end ("end"), so that a span never loses words that it covered in part.
 * `offsets` may come in any order; O(n log n).
 */
export function carryOffsets(
  offsets: readonly number[],
  edits: readonly TextEdit[],
  to: "start" | "end",
): number[] {
  const order = offsets.map((_, index) => index).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const carried = new Array<number>(offsets.length);
  let shift = 0;
  let next = 0;
  for (const index of order) {
    const offset = offsets[index] ?? 0;
    for (let edit = edits[next]; edit && edit.end <= offset; edit = edits[next]) {
      shift += edit.by.length - (edit.end - edit.start);
      next += 1;
    }
    const inside = edits[next];
    const isInside = inside !== undefined && inside.start < offset;
    if (!isInside) carried[index] = offset + shift;
    else carried[index] = inside.start + shift + (to === "end" ? inside.by.length : 0);
  }
  return carried;
}

/** The edits that put `by` where the pattern, a global one, matches. A pattern that matches nothing gives none. */
export function editsBy(text: string, pattern: RegExp, by: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { 0: found, index } of text.matchAll(pattern))
    if (found !== by) edits.push({ start: index, end: index + found.length, by });
  return edits;
}
