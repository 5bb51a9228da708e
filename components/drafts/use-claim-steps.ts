"use client";

import { usePathname, useRouter } from "next/navigation";
import { useCallback } from "react";
import { firstMarkOf, firstMarks, focusedClaim, highlight } from "./marks-on-page";
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

  /** The focus goes along the marks, so that a screen reader says where one is. Says when there is none further on. */
  const step = useCallback(
    (by: 1 | -1): string | null => {
      const marks = firstMarks();
      const here = focusedClaim() ?? open;
      const next = here === null ? markFromCaret(marks, by) : marks[indexOf(marks, here) + by];
      if (!next?.dataset.claim) return sayEnd(marks.length, by);
      next.focus({ preventScroll: true });
      goTo(next.dataset.claim);
      return null;
    },
    [goTo, open],
  );

  const close = useCallback(() => {
    router.push(path, { scroll: false });
    if (open) firstMarkOf(open)?.focus({ preventScroll: true });
  }, [router, path, open]);

  return { openClaim, step, close };
}

function indexOf(marks: readonly HTMLElement[], number: string): number {
  return marks.findIndex((mark) => mark.dataset.claim === number);
}

/** The next mark after the caret, or the last one before it; from the draft's ends where the caret is elsewhere. */
function markFromCaret(marks: HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const caret = window.getSelection()?.focusNode;
  const isInDraft = caret && document.getElementById("draft")?.contains(caret);
  if (!isInDraft) return by === 1 ? marks[0] : marks.at(-1);
  const isAfter = (mark: HTMLElement) =>
    (caret.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return by === 1 ? marks.find(isAfter) : marks.findLast((mark) => !isAfter(mark));
}

function sayEnd(count: number, by: 1 | -1): string {
  if (count === 0) return "No claim is logged here yet.";
  return by === 1 ? "That was the last claim." : "That was the first claim.";
}
