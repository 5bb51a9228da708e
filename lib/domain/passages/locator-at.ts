import type { LocatorKind } from "../sources/vocabulary";
import { cellAt } from "./cell-at";

export type Locator = { locatorKind: LocatorKind; locator: string };

/** `pageStarts`: the UTF-16 offsets of the text at which pages begin, ascending; empty for what has none. */
type CopyText = { text: string; pageStarts: readonly number[]; mediaType: string };

/** A time at a line's beginning, as transcripts and subtitles write it: 12:31, 00:12:31, [1:02:03]. */
const TIMED_LINE = /^[ \t]*[[(]?((?:\d{1,2}:)?\d{1,2}:[0-5]\d)(?:[.,]\d{1,3})?(?![\d:])/gm;
/** Fewer lines that begin with a time are no transcript. */
const TIMED_LINES = 3;

/**
 * Where in a copy an offset of its text stands, as its readers would say it: the page of what has pages, the cell of a
 * table (CSV), the time of a transcript, else the paragraph. Pages and paragraphs are counted from 1. Linear.
 */
export function locatorAt({ text, pageStarts, mediaType }: CopyText, offset: number): Locator {
  if (pageStarts.length > 0) return { locatorKind: "page", locator: String(pageAt(pageStarts, offset)) };
  if (/^text\/csv\b/.test(mediaType)) return { locatorKind: "cell", locator: cellAt(text, offset) };
  const time = timeAt(text, offset);
  if (time) return { locatorKind: "timecode", locator: time };
  return { locatorKind: "paragraph", locator: String(paragraphAt(text, offset)) };
}

/** The page on which an offset stands, counted from 1; 1 before the first page begins. */
export function pageAt(pageStarts: readonly number[], offset: number): number {
  return Math.max(1, pageStarts.filter((start) => start <= offset).length);
}

/** The time last said before the offset, in a text of which several lines begin with one. */
function timeAt(text: string, offset: number): string | null {
  const timed = [...text.matchAll(TIMED_LINE)];
  if (timed.length < TIMED_LINES) return null;
  return timed.findLast(({ index }) => index <= offset)?.[1] ?? null;
}

/** Lines that say something are paragraphs, as extraction writes them. */
function paragraphAt(text: string, offset: number): number {
  const before = text.slice(0, offset + 1).split("\n");
  return Math.max(1, before.filter((line) => line.trim() !== "").length);
}
