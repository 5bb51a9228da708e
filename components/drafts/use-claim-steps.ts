"use client";

import { usePathname, useRouter } from "next/navigation";
import { useCallback } from "react";
import { firstMarkOf, firstMarks, highlight } from "./marks-on-page";
import { focusPaneNext } from "./pane-focus";

/** Opening, closing and going through the claims of the workbench, whose address says which one is open. */
export function useClaimSteps(open: string | null) {
  const router = useRouter();
  const path = usePathname();

  const goTo = useCallback(
    (number: string) => {
      highlight(number);
      router.push(`${path}?claim=C-${number}`, { scroll: false });
    },
    [router, path],
  );

  const openClaim = useCallback(
    (number: string) => {
      focusPaneNext();
      goTo(number);
    },
    [goTo],
  );

  /** The focus goes along the marks, so that a screen reader says where one is. */
  const step = useCallback(
    (by: 1 | -1) => {
      const marks = firstMarks();
      const at = marks.findIndex((mark) => mark.dataset.claim === open);
      const next = marks[at === -1 && by === -1 ? marks.length - 1 : at + by];
      if (!next?.dataset.claim) return;
      next.focus({ preventScroll: true });
      goTo(next.dataset.claim);
    },
    [goTo, open],
  );

  const close = useCallback(() => {
    router.push(path, { scroll: false });
    if (open) firstMarkOf(open)?.focus({ preventScroll: true });
  }, [router, path, open]);

  return { openClaim, step, close };
}
