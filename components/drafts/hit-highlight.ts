import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { rangesOf, selectWords } from "./draft-offsets";

const canHighlight = () => typeof Highlight === "function" && "highlights" in CSS;

/** Colours hits without touching the page's elements. */
export function highlightFound(draft: Element, hits: readonly TextSpan[]): void {
  if (canHighlight()) CSS.highlights.set("found", new Highlight(...rangesOf(draft, hits)));
}

/** The hit that one is at, brought into sight. A browser that cannot colour it gets it selected. */
export function highlightCurrent(draft: Element, hit: TextSpan): void {
  const [range] = rangesOf(draft, [hit]);
  if (!range) return;
  if (canHighlight()) {
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set("found-current", highlight);
  } else selectWords(draft, hit);
  showRange(range);
}

export function forget(name: "found" | "found-current"): void {
  if (canHighlight()) CSS.highlights.delete(name);
}

/** Brings words into the middle of the page when they are out of sight, or under what stands over the draft. */
function showRange(range: Range): void {
  const EDGE = 120;
  const isInSight = () => {
    const { top, bottom } = range.getBoundingClientRect();
    return top > EDGE && bottom < window.innerHeight - EDGE;
  };
  if (isInSight()) return;
  const within = range.startContainer.parentElement;
  within?.scrollIntoView({ block: "center" });
  if (isInSight()) return;
  // A long paragraph: its middle is not where the words are. The page scrolls within #main, on a phone as a whole.
  const off = range.getBoundingClientRect().top - window.innerHeight / 2;
  const main = within?.closest("#main");
  (main && main.scrollHeight > main.clientHeight ? main : window).scrollBy(0, off);
}
