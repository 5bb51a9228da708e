"use client";

import { type RefObject, useEffect } from "react";
import { claimsAround, claimToOpen } from "./marks-on-page";

/** One listener for every mark on the page. Clicks with a key held stay the browser's: a new tab, a download. */
export function useClaimClicks(
  draft: RefObject<HTMLElement | null>,
  open: string | null,
  onOpen: (number: string) => void,
): void {
  useEffect(() => {
    function onClick(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      if (!(event.target instanceof Element)) return;
      const around = claimsAround(event.target);
      if (around.length === 0) return;
      event.preventDefault();
      const isSelecting =
        window.getSelection()?.isCollapsed === false && draft.current?.contains(event.target);
      if (isSelecting && event.detail > 0) return;
      // Enter on a link is a click without a pointer: it opens the claim that the link names.
      const next = claimToOpen(around, event.detail > 0 ? open : null);
      if (next) onOpen(next);
    }
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [draft, open, onOpen]);
}
