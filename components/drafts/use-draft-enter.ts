"use client";

import { type RefObject, useEffect } from "react";
import { claimsAround } from "./marks-on-page";

/** Enter in the draft: logs a claim on what is selected, or opens the claim at the caret. */
export function useDraftEnter(
  draft: RefObject<HTMLElement | null>,
  onLog: () => void,
  onOpen: (number: string) => void,
): void {
  useEffect(() => {
    const element = draft.current;
    function onKey(event: KeyboardEvent) {
      if (event.key !== "Enter" || event.target !== element) return;
      event.preventDefault();
      const selection = window.getSelection();
      if (selection?.isCollapsed === false) return onLog();
      const here = selection?.focusNode?.parentElement;
      const inner = here && claimsAround(here)[0];
      if (inner) onOpen(inner);
    }
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [draft, onLog, onOpen]);
}
