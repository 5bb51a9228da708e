import { snapSpan, type TextSpan } from "@/lib/domain/drafts/text-span";

/** A paragraph as it stands on the page: where it starts in the draft, in UTF-16 units, and its words. */
type ShownParagraph = { start: number; text: string };

/** The draft's text, put together again from its paragraphs: only line breaks stand between them. Linear. */
export function textOfParagraphs(paragraphs: readonly ShownParagraph[]): string {
  let text = "";
  for (const paragraph of paragraphs) text += "\n".repeat(paragraph.start - text.length) + paragraph.text;
  return text;
}

export function draftTextOf(draft: Element): string {
  return textOfParagraphs(
    paragraphsIn(draft).map((element) => ({ start: startOf(element), text: element.textContent ?? "" })),
  );
}

/** The words that are selected in the draft, whole characters only; null when none are. */
export function selectedSpan(draft: Element, text: string, selection: Selection | null): TextSpan | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(draft)) return null;
  const span = snapSpan(
    {
      start: offsetOf(draft, range.startContainer, range.startOffset),
      end: offsetOf(draft, range.endContainer, range.endOffset),
    },
    text,
  );
  return span.start < span.end ? span : null;
}

/** The offset in the draft's text that a point of the page stands for; points outside are taken to the nearest end. */
export function offsetOf(draft: Element, node: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(node, offset);
  const paragraphs = paragraphsIn(draft);
  const last = paragraphs.findLast((element) => point.comparePoint(element, 0) <= 0);
  if (!last) return 0;
  const before = document.createRange();
  before.selectNodeContents(last);
  if (before.comparePoint(node, offset) <= 0) before.setEnd(node, offset);
  return startOf(last) + before.toString().length;
}

type Point = { node: Node; offset: number };

/** The point of the page where an offset of the draft's text stands: always in a text node. */
export function pointAt(draft: Element, offset: number): Point {
  return pointIn(paragraphsIn(draft), offset) ?? { node: draft, offset: 0 };
}

function pointIn(paragraphs: readonly HTMLElement[], offset: number): Point | null {
  const paragraph = paragraphs[lastFrom(paragraphs, offset)] ?? paragraphs[0];
  if (!paragraph) return null;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = Math.max(offset - startOf(paragraph), 0);
  let last: Node = paragraph;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return { node: last, offset: last.nodeValue?.length ?? 0 };
}

export function selectWords(draft: Element, { start, end }: TextSpan): void {
  const [from, to] = [pointAt(draft, start), pointAt(draft, end)];
  window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Ranges of the page over stretches of the draft's text; the page is looked through once for all of them. */
export function rangesOf(draft: Element, spans: readonly TextSpan[]): Range[] {
  const paragraphs = paragraphsIn(draft);
  return spans.flatMap(({ start, end }) => {
    const [from, to] = [pointIn(paragraphs, start), pointIn(paragraphs, end)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  });
}

/** The last paragraph that starts at the offset or before it: -1 before the first. By halves: there can be thousands. */
function lastFrom(paragraphs: readonly HTMLElement[], offset: number): number {
  let [low, high] = [-1, paragraphs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const paragraph = paragraphs[middle];
    if (paragraph && startOf(paragraph) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function paragraphStarts(draft: Element): number[] {
  return paragraphsIn(draft).map(startOf);
}

function paragraphsIn(draft: Element): HTMLElement[] {
  return [...draft.querySelectorAll<HTMLElement>("[data-start]")];
}

function startOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset.start);
}
