"use client";

import { type RefObject, useCallback } from "react";
import { usePlainKey } from "@/components/shell/use-plain-key";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { LIMITS } from "@/lib/domain/limits";
import { addressWithSplit, useLoggedPlace, useWordsGivenBack } from "./use-logged-place";

type Options = {
  draft: RefObject<HTMLElement | null>;
  draftId: string;
  /** ?split= */
  splitting: string | null;
  mayLog: boolean;
  selected: () => TextSpan | null;
  sentenceHere: () => TextSpan | null;
  say: (sentence: string) => void;
};

/** Logging the claims of a sentence apart: by key, on what is selected or on the sentence that one is in. */
export function useSplitting({ draft, draftId, splitting, mayLog, selected, sentenceHere, say }: Options) {
  const place = useLoggedPlace(draft, draftId, splitting);
  const giveWordsBack = useWordsGivenBack(draft, place);

  /** `tapped`: what a button stood for, whose tap can let go of the selection. */
  const split = useCallback(
    (tapped: TextSpan | null = null) => {
      if (!mayLog) return;
      const span = selected() ?? tapped ?? sentenceHere();
      if (!span) return say("Go to a sentence or select words first.");
      if (span.end - span.start > LIMITS.splitWords)
        return say("Select fewer words to split: a paragraph at most.");
      window.history.pushState(null, "", addressWithSplit(`${span.start}-${span.end}`));
    },
    [mayLog, selected, sentenceHere, say],
  );

  /** The words that a claim was just being logged on. */
  const splitHere = useCallback(() => {
    const logging = new URL(window.location.href).searchParams.get("log");
    window.history.replaceState(null, "", addressWithSplit(logging));
  }, []);

  const end = () => {
    giveWordsBack();
    window.history.replaceState(null, "", addressWithSplit(null));
  };

  usePlainKey(mayLog ? "claim.split" : undefined, () => split());
  return { split, splitHere, place: mayLog ? place : null, end };
}
