"use client";

import { useEffect, useRef } from "react";

/**
 * Puts the focus on what opened a form once the form has closed, and not before: saving ends in a transition, so the
 * button may come back later than the call that closes. Give the ref to the button, or to what holds it.
 */
export function useReturnFocus<Opener extends HTMLElement>(isOpen: boolean) {
  const opener = useRef<Opener>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      const element = opener.current;
      (element instanceof HTMLButtonElement ? element : element?.querySelector("button"))?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
