import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { CaptureLink } from "@/lib/domain/captures/capture-reading";
import { wallOf } from "@/lib/domain/captures/wall";
import { pageText } from "./page-text";

export type ReadPage = {
  title: string;
  text: string;
  wholeText: string;
  links: CaptureLink[];
  wall: "paywall" | "robotsWall" | null;
  savedFrom: string;
};

/** An article shorter than this is a teaser, or none: then all words of the page are its text. */
const ARTICLE_MIN = 250;
/** Beyond these its tree takes minutes. Real pages have 50 and 10,000. */
const DEPTH_MAX = 500;
const ELEMENTS_MAX = 100_000;

/**
 * What a page says: its article by Mozilla's Readability, as a reader's view shows it, and all its words beside that.
 * Nothing of it is run, and nothing fetched. Takes as long as it takes: in a process of its own.
 */
export function readPage(html: string, address: string): ReadPage {
  const savedFrom = SINGLE_FILE.exec(html.slice(0, 20_000))?.[1] ?? "";
  const base = address || savedFrom;
  const whole = pageText(html, base);
  const found = whole.depth <= DEPTH_MAX ? article(html) : null;
  const read = found ? pageText(found.html, base) : null;
  const isArticle = read !== null && read.text.length >= ARTICLE_MIN;
  const { text, links } = isArticle ? read : whole;
  const title = found?.title || titleOf(html);
  const wall = wallOf({ title, text: read?.text ?? whole.text, saysNotFree: NOT_FREE.test(html) });
  return { title, text, links, wholeText: isArticle ? whole.text : "", wall, savedFrom };
}

const SINGLE_FILE = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/;
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;

/** Null when the page has none, or is built so that the reader's view gives up on it. */
function article(html: string): { title: string; html: string } | null {
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document, { maxElemsToParse: ELEMENTS_MAX, charThreshold: 250 }).parse();
    return found?.content ? { title: found.title ?? "", html: found.content } : null;
  } catch {
    // It has more elements than the bound.
    return null;
  }
}

function titleOf(html: string): string {
  const raw = /<title[^>]*>([^<]{0,2000})/i.exec(html)?.[1] ?? "";
  return pageText(raw, "").text.replace(/\s+/g, " ");
}
