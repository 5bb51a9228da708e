type Mark = { id: string; start: number; end: number };

/** Lines fit under one line of text down to here; deeper ones share the lowest lane. */
const LOWEST_LANE = 3;

/**
 * How far below the words each mark's line is drawn: 0 next to them. Marks that overlap get lanes of their own, the
 * shorter the nearer, so that every line stays on one height from its first word to its last.
 */
export function markLanes(marks: readonly Mark[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const taken: Mark[][] = Array.from({ length: LOWEST_LANE }, () => []);
  const shortestFirst = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  for (const mark of shortestFirst) {
    const highestUnder = taken.findLastIndex((lane) => lane.some((other) => overlap(mark, other)));
    const lane = highestUnder + 1;
    taken[lane]?.push(mark);
    lanes.set(mark.id, lane);
  }
  return lanes;
}

function overlap(a: Mark, b: Mark): boolean {
  return a.start < b.end && b.start < a.end;
}
