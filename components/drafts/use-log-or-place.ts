"use client";

import { type RefObject, useCallback, useState } from "react";
import { useKeyOf } from "@/components/shell/OwnKeys";
import { placeClaimAction } from "@/lib/actions/claims";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { sayKey } from "@/lib/domain/keys/say-key";
import { spanOfClaim } from "./claim-span";
import { firstMarkOf } from "./marks-on-page";
import { rememberDone } from "./undo-stack";
import { addressWithLog } from "./use-logged-place";

type Options = {
  draft: RefObject<HTMLElement | null>;
  storyId: string;
  draftId: string;
  mayLog: boolean;
  /** The claim whose words are being marked. */
  placing: string | null;
  /** What is selected at this moment, and the sentence that one is in. */
  selected: () => TextSpan | null;
  sentenceHere: () => TextSpan | null;
  say: (sentence: string) => void;
  onPlaced: (number: string) => void;
};

const NOT_REACHED = "The words were not marked: the server could not be reached. Try again.";

/**
 * Opens the form for a claim on the selected words, or on the sentence that one is in; while a claim is being placed,
 * marks the selected words as its own. `tapped` is what a button stood for: a tap on it can let go of the selection.
 */
export function useLogOrPlace(options: Options) {
  const { draft, storyId, draftId, mayLog, placing, selected, sentenceHere, say, onPlaced } = options;
  const logKey = useKeyOf("claim.log");
  const keyWords = logKey && `, then press ${sayKey(logKey)}`;
  const [problem, setProblem] = useState<string | null>(null);
  const logOrPlace = useCallback(
    async (tapped: TextSpan | null = null) => {
      if (!mayLog) return;
      const span = selected() ?? tapped ?? (placing ? null : sentenceHere());
      if (!span) {
        const where = placing
          ? "Select words in the draft first"
          : "Select words in the draft, or go to a sentence";
        return say(`${where}${keyWords}.`);
      }
      if (!placing) return window.history.pushState(null, "", addressWithLog(`${span.start}-${span.end}`));
      const claimId = firstMarkOf(placing)?.dataset.id;
      const back = draft.current && spanOfClaim(draft.current, placing);
      const { start, end } = span;
      const answer = await placeClaimAction({ claimId, storyId, span: { draftId, start, end } }).catch(
        () => null,
      );
      if (!answer?.ok) return setProblem(answer?.sentence ?? NOT_REACHED);
      if (claimId)
        rememberDone(storyId, {
          ...{ did: "placed", claimId, number: Number(placing), draftId, back },
          now: { start, end },
        });
      window.getSelection()?.removeAllRanges();
      onPlaced(placing);
    },
    [draft, mayLog, selected, sentenceHere, placing, storyId, draftId, onPlaced, say, keyWords],
  );
  return { logOrPlace, problem };
}
