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
  useEffect(() => (draft.current ? selectThroughLinks(draft.current) : undefined), [draft]);
}

/**
 * Browsers select no words from the start of a link, and a long press on one opens a menu. So a mark is no link while it
 * is pressed: its words are selected like all others, and let go of without moving they are a click.
 */
function selectThroughLinks(draft: HTMLElement): () => void {
  const letGo = new Map<Element, string>();
  function onPress(event: PointerEvent) {
    onRelease();
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const address = link?.getAttribute("href");
    if (!link || !address) return;
    letGo.set(link, address);
    link.removeAttribute("href");
  }
  function onRelease() {
    for (const [link, address] of letGo) link.setAttribute("href", address);
    letGo.clear();
  }
  draft.addEventListener("pointerdown", onPress);
  window.addEventListener("pointerup", onRelease);
  window.addEventListener("pointercancel", onRelease);
  return () => {
    onRelease();
    draft.removeEventListener("pointerdown", onPress);
    window.removeEventListener("pointerup", onRelease);
    window.removeEventListener("pointercancel", onRelease);
  };
}
