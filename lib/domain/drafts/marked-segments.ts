import type { TextSpan } from "./text-span";

type Mark = { id: string; start: number; end: number };

/** A stretch over which the same marks hold. `marks` outermost first; `endsHere`: those of them whose last word this is. */
export type MarkedSegment = { start: number; end: number; marks: string[]; endsHere: string[] };

/**
 * Cuts a range, usually a paragraph, into runs so that each can be drawn with the marks that cover it. All offsets are
 * UTF-16 units in one text, ends exclusive. Marks may overlap, nest, be equal, or reach over the range's ends; empty
 * ones and those outside are passed over. Runs follow each other without gaps and make up the range; an empty range
 * has none. Outermost is the longest mark, then the earliest, then the lowest id.
 *
 * A sweep over the sorted bounds: O(n log n) comparisons, plus the size of what it gives.
 */
export function markedSegments(range: TextSpan, marks: Mark[]): MarkedSegment[] {
  const inside = marks
    .filter((mark) => mark.start < mark.end && mark.start < range.end && mark.end > range.start)
    .sort(outermostFirst)
    .map((mark, rank) => ({ ...mark, rank }));
  const opening = inside.toSorted((a, b) => a.start - b.start);
  const bounds = [range.start, range.end, ...inside.flatMap(({ start, end }) => [start, end])]
    .filter((bound) => bound >= range.start && bound <= range.end)
    .sort((a, b) => a - b);

  const segments: MarkedSegment[] = [];
  let covering: typeof inside = [];
  let opened = 0;
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1];
    if (end === undefined || end === start) continue;
    covering = covering.filter((mark) => mark.end > start);
    for (let mark = opening[opened]; mark && mark.start <= start; mark = opening[opened]) {
      covering.push(mark);
      opened += 1;
    }
    covering.sort((a, b) => a.rank - b.rank);
    segments.push({
      start,
      end,
      marks: idsOf(covering),
      endsHere: idsOf(covering.filter((mark) => mark.end === end)),
    });
  }
  return segments;
}

function outermostFirst(a: Mark, b: Mark): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function idsOf(marks: Mark[]): string[] {
  return marks.map((mark) => mark.id);
}
