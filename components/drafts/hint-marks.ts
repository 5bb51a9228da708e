import type { TextSpan } from "@/lib/domain/drafts/text-span";

const canHighlight = () => typeof Highlight === "function" && "highlights" in CSS;

/**
 * Tints words of the draft without touching the page's elements. Spans in order, not overlapping a line's end. One walk
 * over the page for all of them: a lookup for each would be a walk for each. A browser that cannot tints nothing; the
 * reasons are said all the same.
 */
export function markHints(draft: Element, spans: readonly TextSpan[]): void {
  if (!canHighlight()) return;
  CSS.highlights.set("hint", new Highlight(...rangesOf(draft, spans)));
}

export function unmarkHints(): void {
  if (canHighlight()) CSS.highlights.delete("hint");
}

function rangesOf(draft: Element, spans: readonly TextSpan[]): StaticRange[] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  const ranges: StaticRange[] = [];
  let next = 0;
  for (const line of draft.querySelectorAll<HTMLElement>("[data-start]")) {
    let at = Number(line.dataset.start);
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = at + (node.nodeValue?.length ?? 0);
      while ((inOrder[next]?.end ?? Infinity) <= at) next += 1;
      // A span may go over several text nodes, and several may begin in one.
      for (let index = next; (inOrder[index]?.start ?? Infinity) < end; index += 1) {
        const { start, end: spanEnd } = inOrder[index] ?? { start: at, end: at };
        const [from, to] = [Math.max(start, at) - at, Math.min(spanEnd, end) - at];
        if (from < to)
          ranges.push(
            new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
          );
      }
      at = end;
    }
  }
  return ranges;
}
