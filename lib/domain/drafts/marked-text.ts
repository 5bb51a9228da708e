import { editsOfStep, NORMALISING } from "./draft-text";
import { applyEdits, carryOffsets, type TextEdit } from "./text-edit";
import { inReadingOrder, type MarkedText, type TextMark } from "./text-mark";

/**
 * normaliseDraftText with the marks carried along: each covers the same visible words as before, without white space
 * at its ends; headings, list items and quotes cover whole lines again. Marks that are left without words are gone,
 * but notes never. Marks of one kind that touch and say the same become one. Idempotent; O(n log n).
 */
export function normaliseMarkedText({ text, marks }: MarkedText): MarkedText {
  let normal = text;
  let carried: readonly TextMark[] = marks;
  for (const step of NORMALISING) {
    const edits = editsOfStep(step, normal);
    if (edits.length === 0) continue;
    carried = carryMarks(carried, edits);
    normal = applyEdits(normal, edits);
  }
  return { text: normal, marks: tidyMarks(normal, carried) };
}

/** The marks over the text after the edits. Empty ones are still among them. */
export function carryMarks(marks: readonly TextMark[], edits: readonly TextEdit[]): TextMark[] {
  const starts = carryOffsets(
    marks.map(({ start }) => start),
    edits,
    "start",
  );
  const ends = carryOffsets(
    marks.map(({ end }) => end),
    edits,
    "end",
  );
  return marks.map((mark, index) => {
    const start = starts[index] ?? 0;
    // A note has one place, which an edit around it must not stretch.
    return { ...mark, start, end: mark.kind === "note" ? start : Math.max(start, ends[index] ?? start) };
  });
}

const COVERS_LINES = new Set<TextMark["kind"]>(["heading", "listItem", "quote"]);

function tidyMarks(text: string, marks: readonly TextMark[]): TextMark[] {
  const within = marks.flatMap((mark) => tidyMark(text, mark));
  return withoutSplits(text, inReadingOrder(within));
}

function tidyMark(text: string, mark: TextMark): TextMark[] {
  if (mark.kind === "note") {
    const at = Math.min(mark.start, text.length);
    return [{ ...mark, start: at, end: at }];
  }
  const words = text.slice(mark.start, mark.end);
  const start = mark.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  if (start >= end) return [];
  if (!COVERS_LINES.has(mark.kind)) return [{ ...mark, start, end }];
  const lineEnd = text.indexOf("\n", end);
  return [
    { ...mark, start: text.lastIndexOf("\n", start - 1) + 1, end: lineEnd === -1 ? text.length : lineEnd },
  ];
}

/** Word processors cut one bold sentence, or one link, into several runs. */
function withoutSplits(text: string, marks: readonly TextMark[]): TextMark[] {
  const last = new Map<string, TextMark>();
  const kept: TextMark[] = [];
  for (const mark of marks) {
    const is = mark.kind === "link" ? `link ${mark.href}` : mark.kind;
    const before = last.get(is);
    const joins = mark.kind === "strong" || mark.kind === "italic" || mark.kind === "link";
    if (joins && before && /^[^\S\n]*$/.test(text.slice(before.end, Math.max(before.end, mark.start)))) {
      before.end = Math.max(before.end, mark.end);
      continue;
    }
    const own = { ...mark };
    last.set(is, own);
    kept.push(own);
  }
  return kept;
}
