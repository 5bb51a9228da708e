import type { LocatorKind } from "../sources/vocabulary";

export type Locator = { locatorKind: LocatorKind; locator: string };

/**
 * Where in a copy an offset of its text stands, as its readers would say it: the page of what has pages, else the
 * paragraph, both counted from 1. `pageStarts` are the UTF-16 offsets at which the pages begin, ascending.
 */
export function locatorAt(text: string, pageStarts: readonly number[], offset: number): Locator {
  if (pageStarts.length > 0) return { locatorKind: "page", locator: String(pageAt(pageStarts, offset)) };
  return { locatorKind: "paragraph", locator: String(paragraphAt(text, offset)) };
}

/** The page on which an offset stands, counted from 1; 1 before the first page begins. */
export function pageAt(pageStarts: readonly number[], offset: number): number {
  return Math.max(1, pageStarts.filter((start) => start <= offset).length);
}

/** Lines that say something are paragraphs, as extraction writes them. */
function paragraphAt(text: string, offset: number): number {
  const before = text.slice(0, offset + 1).split("\n");
  return Math.max(1, before.filter((line) => line.trim() !== "").length);
}
