"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
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

/** What is selected in the draft, by mouse, by finger or by keys; null when nothing is. */
export function useDraftSelection(
  draft: RefObject<HTMLElement | null>,
  frame: RefObject<HTMLElement | null>,
  isOn: boolean,
): DraftSelection | null {
  const [selected, setSelected] = useState<DraftSelection | null>(null);
  const text = useRef<string | null>(null);
  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function look() {
      const element = draft.current;
      const selection = window.getSelection();
      if (!element || !frame.current) return;
      if (selection?.isCollapsed ?? true) return setSelected(null);
      text.current ??= draftTextOf(element);
      const span = selectedSpan(element, text.current, selection);
      if (!span || !selection) return setSelected(null);
      const words = text.current.slice(span.start, span.end);
      setSelected({ span, words, ...endOf(selection, frame.current) });
    }
    function onChange() {
      clearTimeout(timer);
      const isGone = window.getSelection()?.isCollapsed ?? true;
      timer = setTimeout(look, isGone ? HOLD_MS : 60);
    }
    document.addEventListener("selectionchange", onChange);
    onChange();
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [draft, frame, isOn]);
  return selected;
}

/** Below the selection's last line, within the frame. */
function endOf(selection: Selection, frame: HTMLElement) {
  const box = frame.getBoundingClientRect();
  const rects = selection.getRangeAt(0).getClientRects();
  const last = rects[rects.length - 1] ?? box;
  const BUTTON_WIDTH = 130;
  const left = Math.min(Math.max(last.right - box.left - BUTTON_WIDTH / 2, 0), box.width - BUTTON_WIDTH);
  return { left, top: last.bottom - box.top + 8 };
}
