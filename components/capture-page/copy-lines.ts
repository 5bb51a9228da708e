import { markedSegments } from "@/lib/domain/drafts/marked-segments";
import type { AskedPassage, PinnedPassage } from "@/lib/domain/passages/capture-page";

/** A line of a copy with the passages in it; a line of nothing but white space is none. */
export type CopyLine = {
  start: number;
  /** The number of the page that begins with it; null within a page, and for what has no pages. */
  page: number | null;
  runs: CopyRun[];
};

export type CopyRun = { start: number; text: string; passageId: string | null; isFirst: boolean };

type Place = { id: string; start: number; end: number };

/** The id that the words closest to an asked passage have, which is pinned elsewhere or nowhere. */
export const CLOSEST = "closest";

/** What is marked in the text: the passages pinned to it, and the place that was asked for where it is none of them. */
export function placesIn(passages: readonly PinnedPassage[], asked: AskedPassage | null): Place[] {
  const pinned = passages.map(({ id, start, end }) => ({ id, start, end }));
  if (!asked || asked.is === "notThere" || pinned.some(({ id }) => id === asked.id)) return pinned;
  return [...pinned, { id: CLOSEST, start: asked.start, end: asked.end }];
}

/** The lines of a part of a text that begins at `from`; offsets are those of the whole text. Of several passages on the same words the innermost is drawn. */
export function copyLines(
  text: string,
  from: number,
  pageStarts: readonly number[],
  places: readonly Place[],
): CopyLine[] {
  const lines: CopyLine[] = [];
  let start = from;
  let page = pageStarts.filter((at) => at < from).length;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      const pages = pageStarts.filter((at) => at <= start).length;
      lines.push({ start, page: pages > page ? pages : null, runs: runsOf(line, start, places) });
      page = pages;
    }
    start += line.length + 1;
  }
  return lines;
}

function runsOf(line: string, start: number, places: readonly Place[]): CopyRun[] {
  const range = { start, end: start + line.length };
  const within = places.filter((place) => place.start < range.end && place.end > range.start);
  const first = new Map(within.map(({ id, start: at }) => [id, at]));
  return markedSegments(range, within).map((segment) => {
    const passageId = segment.marks.at(-1) ?? null;
    const isFirst = passageId !== null && first.get(passageId) === segment.start;
    return {
      start: segment.start,
      text: line.slice(segment.start - start, segment.end - start),
      passageId,
      isFirst,
    };
  });
}
