"use client";

import { type ReactNode, type RefObject, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { SentenceHints } from "@/lib/domain/hints/hints-by-sentence";
import { HintNote } from "./HintNote";
import { markHints, unmarkHints } from "./hint-marks";
import { noSentenceChanges, sentenceChanges, watchSentenceChanges } from "./sentence-changes";
import { useSentenceHere } from "./use-sentence-here";

type Props = {
  draft: RefObject<HTMLElement | null>;
  hints: readonly SentenceHints[];
  /** The draft's paragraphs: when they are drawn anew, so are the marks. */
  drawn: ReactNode;
};

/** What is worth checking in sentences that nobody has looked at: a tint under the words, and why, said of the sentence one is in. */
export function DraftHints({ draft, hints, drawn }: Props) {
  const { byStart } = useSyncExternalStore(watchSentenceChanges, sentenceChanges, noSentenceChanges);
  const open = useMemo(
    () =>
      new Map(
        hints.flatMap((each) => (byStart.get(each.start) === "nothing" ? [] : [[each.start, each] as const])),
      ),
    [hints, byStart],
  );
  useEffect(() => {
    if (draft.current && drawn)
      markHints(
        draft.current,
        [...open.values()].flatMap(({ words }) => words),
      );
    return unmarkHints;
  }, [draft, drawn, open]);
  const [said, setSaid] = useState<number | null>(null);
  useSentenceHere(draft, setSaid);
  const reasons = said === null ? undefined : open.get(said)?.reasons;
  return <HintNote reasons={reasons ?? []} />;
}
