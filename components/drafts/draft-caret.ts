import { offsetOf, paragraphStarts, pointAt } from "./draft-offsets";

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

/** What a key does to the caret. Sideways moves follow the page, so that they go the right way in right-to-left text. */
export type CaretMove =
  | { to: "left" | "right"; by: "character" | "word" }
  | { to: "forward" | "backward"; by: "line" | "lineboundary" }
  | { to: "forward" | "backward"; by: "paragraph" | "draft" };

/** The move a key asks for; null for every other key. Words by Ctrl or Alt, so that every system's habit works. */
export function caretMove({ key, ctrlKey, altKey, metaKey }: Key): CaretMove | null {
  if (metaKey) return null;
  const far = ctrlKey || altKey;
  switch (key) {
    case "ArrowLeft":
      return { to: "left", by: far ? "word" : "character" };
    case "ArrowRight":
      return { to: "right", by: far ? "word" : "character" };
    case "ArrowUp":
      return { to: "backward", by: far ? "paragraph" : "line" };
    case "ArrowDown":
      return { to: "forward", by: far ? "paragraph" : "line" };
    case "Home":
      return { to: "backward", by: ctrlKey ? "draft" : "lineboundary" };
    case "End":
      return { to: "forward", by: ctrlKey ? "draft" : "lineboundary" };
    default:
      return null;
  }
}

/** Moves the selection's end in the draft, taking its start along unless it extends. It never leaves the draft. */
export function moveCaret(draft: Element, move: CaretMove, extend: boolean): void {
  const selection = window.getSelection();
  if (!selection) return;
  if (!selection.focusNode || !draft.contains(selection.focusNode)) placeCaret(draft, 0);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (move.by === "paragraph" || move.by === "draft") jump(draft, selection, move, extend);
  else selection.modify(extend ? "extend" : "move", move.to, move.by);
  if (anchorNode && focusNode && selection.focusNode && !isInWords(draft, selection.focusNode))
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

export function placeCaret(draft: Element, offset: number): void {
  const point = pointAt(draft, offset);
  window.getSelection()?.collapse(point.node, point.offset);
}

/** Where the caret stands on the screen. */
export function caretRect(selection: Selection): DOMRect | null {
  const { focusNode, focusOffset } = selection;
  if (!focusNode) return null;
  const range = document.createRange();
  range.setStart(focusNode, focusOffset);
  const rect = range.getClientRects()[0];
  if (rect) return rect;
  const element = focusNode instanceof Element ? focusNode : focusNode.parentElement;
  return element?.getBoundingClientRect() ?? null;
}

/** Browsers know no paragraphs and no start of the draft: these are counted. */
function jump(draft: Element, selection: Selection, { to, by }: CaretMove, extend: boolean) {
  if (!selection.focusNode) return;
  const here = offsetOf(draft, selection.focusNode, selection.focusOffset);
  const starts = paragraphStarts(draft);
  const end = offsetOf(draft, draft, draft.childNodes.length);
  const next =
    to === "forward" ? starts.find((start) => start > here) : starts.findLast((start) => start < here);
  const edge = to === "forward" ? end : 0;
  const point = pointAt(draft, by === "draft" ? edge : (next ?? edge));
  if (extend) selection.extend(point.node, point.offset);
  else selection.collapse(point.node, point.offset);
}

function isInWords(draft: Element, node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return draft.contains(node) && Boolean(element?.closest("[data-start]"));
}
