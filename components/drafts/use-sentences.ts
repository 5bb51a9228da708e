"use client";

import { type RefObject, useCallback, useEffect, useEffectEvent, useRef } from "react";
import { usePlainKey } from "@/components/shell/use-plain-key";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import {
  type SentenceList,
  type ShownSentence,
  sentenceAt,
  sentencesWithin,
  stepFrom,
} from "./sentence-list";
import { focusSentence, isSentence, NEXT_SENTENCE, placeInDraft } from "./sentences-on-page";
import { useSentenceChanges } from "./use-sentence-changes";

type Options = {
  draft: RefObject<HTMLElement | null>;
  storyId: string;
  draftId: string;
  list: SentenceList;
  /** This person may say that there is nothing to check. */
  mayClear: boolean;
  /** What is selected in the draft at this moment. */
  selected: () => TextSpan | null;
  say: (sentence: string) => void;
  onLog: () => void;
};

/** Going through the sentences that nobody has looked at, and saying of a sentence that there is nothing to check. */
export function useSentences(options: Options) {
  const { draft, mayClear, selected, say, onLog } = options;
  const { change, sentencesNow } = useSentenceChanges(options);
  // Forms and panes take the focus and the selection along: one goes on where one was.
  const last = useRef<number | null>(null);

  const here = useCallback((): number | null => {
    const place = draft.current && placeInDraft(draft.current);
    if (place !== null) last.current = place;
    return last.current;
  }, [draft]);

  const step = useCallback(
    (by: 1 | -1) => {
      const sentences = sentencesNow();
      const { to, says } = stepFrom(sentences, here(), by);
      if (to && draft.current) {
        const left = sentences.filter(({ state }) => state === "unaccounted").length;
        last.current = to.start;
        focusSentence(draft.current, to, `Nobody has looked at this, ${left} left`);
      }
      if (says) say(says);
    },
    [draft, here, say, sentencesNow],
  );

  /** The sentence that one is in, for whoever logs a claim without selecting words. */
  const sentenceHere = useCallback((): ShownSentence | null => {
    const place = here();
    return place === null ? null : (sentenceAt(sentencesNow(), place) ?? null);
  }, [here, sentencesNow]);

  /** `tapped`: what the button stood for, whose tap can let go of the selection. */
  const clear = useCallback(
    (tapped: TextSpan | null = null) => {
      if (!mayClear) return;
      const span = selected() ?? tapped;
      // Not where one was: what is marked is in sight.
      const place = draft.current && placeInDraft(draft.current);
      const one = place === null ? null : sentenceAt(sentencesNow(), place);
      const meant = span ? sentencesWithin(sentencesNow(), span) : one ? [one] : [];
      if (meant.length === 0) return say("Go to a sentence or select words first.");
      last.current = meant[0]?.start ?? null;
      const open = meant.filter(({ state }) => state === "unaccounted");
      const marked = meant.filter(({ state }) => state === "nothing");
      if (open.length > 0) {
        change("nothing", open);
        window.getSelection()?.collapseToStart();
        step(1);
      } else if (marked.length > 0) change("unaccounted", marked);
      else say("A claim stands here, so it is accounted for.");
    },
    [draft, mayClear, selected, sentencesNow, change, step, say],
  );

  usePlainKey("sentence.next", () => step(1));
  usePlainKey("sentence.previous", () => step(-1));
  usePlainKey("sentence.nothing", () => clear());
  const onEnter = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !isSentence(event.target)) return;
    event.preventDefault();
    onLog();
  });
  const onNext = useEffectEvent(() => step(1));
  useEffect(() => {
    const listen = () => onNext();
    document.addEventListener(NEXT_SENTENCE, listen);
    return () => document.removeEventListener(NEXT_SENTENCE, listen);
  }, []);
  useEffect(() => {
    const element = draft.current;
    const listen = (event: KeyboardEvent) => onEnter(event);
    element?.addEventListener("keydown", listen);
    return () => element?.removeEventListener("keydown", listen);
  }, [draft]);
  const takeBack = useCallback(
    (start: number) =>
      change(
        "unaccounted",
        sentencesNow().filter((sentence) => sentence.start === start),
      ),
    [change, sentencesNow],
  );
  return { clear, takeBack, sentenceHere };
}
