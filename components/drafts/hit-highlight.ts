import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { rangeOf, selectWords } from "./draft-offsets";

/** More than this many on a page help nobody, and each costs the browser a range. The count is of all. */
const DRAWN_AT_MOST = 1_000;

const canHighlight = () => typeof Highlight === "function" && "highlights" in CSS;

/** Colours the hits without touching the page's elements. A browser that cannot gets the current one selected. */
export function highlightHits(draft: Element, hits: readonly TextSpan[], at: number): void {
  if (!canHighlight()) {
    if (hits[at]) selectWords(draft, hits[at]);
    return;
  }
  const from = Math.max(0, Math.min(at - DRAWN_AT_MOST / 2, hits.length - DRAWN_AT_MOST));
  const drawn = hits.slice(from, from + DRAWN_AT_MOST).filter((hit) => hit !== hits[at]);
  CSS.highlights.set("found", new Highlight(...drawn.map((hit) => rangeOf(draft, hit))));
  const current = hits[at];
  CSS.highlights.set("found-current", new Highlight(...(current ? [rangeOf(draft, current)] : [])));
}

export function forgetHits(): void {
  if (!canHighlight()) return;
  CSS.highlights.delete("found");
  CSS.highlights.delete("found-current");
}

/** Brings words into the middle of the page when they are out of sight, or below what stands over it. */
export function showRange(range: Range): void {
  const within = range.startContainer.parentElement;
  const box = range.getBoundingClientRect();
  const EDGE = 120;
  if (box.top > EDGE && box.bottom < window.innerHeight - EDGE) return;
  within?.scrollIntoView({ block: "center" });
  const now = range.getBoundingClientRect();
  const off = now.top - window.innerHeight / 2;
  if (now.top > EDGE && now.bottom < window.innerHeight - EDGE) return;
  (within?.closest("#main") ?? document.documentElement).scrollBy(0, off);
  if (window.innerWidth < 1000) window.scrollBy(0, off);
}
