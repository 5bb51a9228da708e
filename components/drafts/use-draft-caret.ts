"use client";

import { type RefObject, useEffect } from "react";
import { caretMove, caretRect, moveCaret, placeCaret } from "./draft-caret";
import { isSentence } from "./sentences-on-page";

/**
 * A caret in words that are not typed in: arrow keys move it, Shift selects. Browsers move a selection in any text and
 * draw a caret only where one types, so this draws it. Tab leaves the draft as it leaves everything else.
 */
export function useDraftCaret(
  draft: RefObject<HTMLElement | null>,
  caret: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = draft.current;
    const line = caret.current;
    if (!element || !line) return;
    // It takes the focus only now that its keys are answered.
    element.tabIndex = 0;

    function draw() {
      const selection = window.getSelection();
      const rect = selection && caretRect(selection);
      if (!element || !line || !rect) return;
      const box = line.offsetParent?.getBoundingClientRect();
      line.style.left = `${rect.left - (box?.left ?? 0)}px`;
      line.style.top = `${rect.top - (box?.top ?? 0)}px`;
      line.style.height = `${Math.min(rect.height, 28)}px`;
      line.hidden = false;
    }
    function hide() {
      if (line) line.hidden = true;
    }
    function onFocus(event: FocusEvent) {
      if (!element || event.target !== element || !element.matches(":focus-visible")) return;
      const at = window.getSelection()?.focusNode;
      if (!at || !element.contains(at)) placeCaret(element, 0);
      draw();
    }
    function onKey(event: KeyboardEvent) {
      if (!element || (event.target !== element && !isSentence(event.target))) return;
      const move = caretMove(event);
      if (!move) return;
      event.preventDefault();
      if (event.target !== element) element.focus({ preventScroll: true });
      moveCaret(element, move, event.shiftKey);
      draw();
      line?.scrollIntoView({ block: "nearest" });
    }
    element.addEventListener("focus", onFocus);
    element.addEventListener("keydown", onKey);
    element.addEventListener("blur", hide);
    element.addEventListener("pointerdown", hide);
    return () => {
      element.removeEventListener("focus", onFocus);
      element.removeEventListener("keydown", onKey);
      element.removeEventListener("blur", hide);
      element.removeEventListener("pointerdown", hide);
    };
  }, [draft, caret]);
}
