"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { draftTextOf, selectedSpan } from "./draft-offsets";

export type DraftSelection = {
  span: TextSpan;
  words: string;
  /** Where the selection ends, from the frame's corner, in pixels. */
  left: number;
  top: number;
};

/** A tap on the button lets go of the selection first: it is held a moment longer than the browser does. */
const HOLD_MS = 350;

/**
 * What is selected in the draft, by mouse, by finger or by keys; null when nothing is. `lookNow` gives what is selected
 * at this moment, for a key that follows faster than the page is drawn.
 */
export function useDraftSelection(
  draft: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  isOn: boolean,
): { selection: DraftSelection | null; lookNow: () => DraftSelection | null } {
  const [selection, setSelection] = useState<DraftSelection | null>(null);
  const text = useRef<string | null>(null);
  const lookNow = useCallback((): DraftSelection | null => {
    const selected = window.getSelection();
    if (!draft.current || !frame.current || !selected || selected.isCollapsed) return null;
    text.current ??= draftTextOf(draft.current);
    const span = selectedSpan(draft.current, text.current, selected);
    if (!span) return null;
    return { span, words: text.current.slice(span.start, span.end), ...endOf(selected, frame.current) };
  }, [draft, frame]);

  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function onChange() {
      clearTimeout(timer);
      const isGone = window.getSelection()?.isCollapsed ?? true;
      timer = setTimeout(() => setSelection(lookNow()), isGone ? HOLD_MS : 60);
    }
    document.addEventListener("selectionchange", onChange);
    onChange();
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [lookNow, isOn]);
  return { selection, lookNow };
}

/** The bar's widest, in pixels: it stays within the frame. */
const BAR_WIDTH = 346;

/** Below the selection's last line, within the frame. */
function endOf(selection: Selection, frame: HTMLElement) {
  const box = frame.getBoundingClientRect();
  const last = lastRect(selection.getRangeAt(0)) ?? box;
  const left = Math.max(0, Math.min(last.right - box.left - BAR_WIDTH / 2, box.width - BAR_WIDTH));
  return { left, top: last.bottom - box.top + 8 };
}

/** Of the selection's last words only: a whole draft has thousands of rectangles. */
function lastRect(range: Range): DOMRect | undefined {
  const { endContainer, endOffset, startContainer, startOffset } = range;
  if (!(endContainer instanceof Text)) return [...range.getClientRects()].at(-1);
  const end = document.createRange();
  end.setStart(endContainer, endContainer === startContainer ? startOffset : 0);
  end.setEnd(endContainer, endOffset);
  return [...end.getClientRects()].at(-1);
}
