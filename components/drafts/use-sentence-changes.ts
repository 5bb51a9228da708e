"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { markNothingAction, takeBackNothingAction } from "@/lib/actions/coverage";
import {
  type SentenceChange,
  sentenceChanges,
  setSentenceChanges,
  waitForSentences,
} from "./sentence-changes";
import { type SentenceList, type ShownSentence, unpackSentences } from "./sentence-list";
import { showChanges } from "./sentences-on-page";
import { rememberDone } from "./undo-stack";

type Options = {
  draft: RefObject<HTMLElement | null>;
  storyId: string;
  draftId: string;
  list: SentenceList;
  say: (sentence: string) => void;
};

type Change = { to: SentenceChange; sentences: readonly ShownSentence[] };

const NOT_REACHED = "This was not saved: the server could not be reached. Try again.";
/** A page that was not drawn anew by then shows what the server last said. */
const SETTLED_MS = 3_000;

/**
 * The sentences as a person sees them: as the server last said, with what was just changed on top. Changes show at once
 * and are sent one after another, those of one kind that came meanwhile together.
 */
export function useSentenceChanges({ draft, storyId, draftId, list, say }: Options) {
  const said = useMemo(() => unpackSentences(list), [list]);
  const saidNow = useRef(said);
  const queue = useRef<Change[]>([]);
  const isSending = useRef(false);
  const underWay = useRef(new Set<number>());

  const show = useCallback(
    (byStart: Map<number, SentenceChange>) => {
      const wasNothing = new Set(
        saidNow.current.flatMap(({ start, state }) => (state === "nothing" ? [start] : [])),
      );
      let more = 0;
      for (const [start, to] of byStart) more += (to === "nothing" ? 1 : 0) - (wasNothing.has(start) ? 1 : 0);
      setSentenceChanges({ byStart, more });
      if (draft.current) showChanges(draft.current, byStart);
    },
    [draft],
  );
  const keepUnderWay = useCallback(() => {
    const kept = [...sentenceChanges().byStart].filter(([start]) => underWay.current.has(start));
    show(new Map(kept));
  }, [show]);

  // What the server says now counts, but for what is still on its way to it.
  useLayoutEffect(() => {
    saidNow.current = said;
    keepUnderWay();
  }, [said, keepUnderWay]);
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (isSending.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", stay);
    return () => {
      window.removeEventListener("beforeunload", stay);
      setSentenceChanges({ byStart: new Map(), more: 0 });
    };
  }, []);

  const send = useCallback(async () => {
    isSending.current = true;
    for (let change = takeNext(queue.current); change; change = takeNext(queue.current)) {
      const { to, sentences } = change;
      const action = to === "nothing" ? markNothingAction : takeBackNothingAction;
      const asked = sentences.map(({ start, end }) => ({ start, end }));
      const answer = await action({ storyId, draftId, spans: asked }).catch(() => null);
      const waiting = new Set(queue.current.flatMap((next) => next.sentences.map(({ start }) => start)));
      for (const { start } of sentences) if (!waiting.has(start)) underWay.current.delete(start);
      if (answer?.ok) {
        const { spans } = answer.value;
        if (spans.length > 0) rememberDone(storyId, { did: "sentences", to, draftId, spans });
        setTimeout(keepUnderWay, SETTLED_MS);
      } else {
        say(answer ? answer.sentence : NOT_REACHED);
        keepUnderWay();
      }
    }
    isSending.current = false;
  }, [storyId, draftId, say, keepUnderWay]);

  const change = useCallback(
    (to: SentenceChange, sentences: readonly ShownSentence[]) => {
      const byStart = new Map(sentenceChanges().byStart);
      for (const { start } of sentences) {
        byStart.set(start, to);
        underWay.current.add(start);
      }
      show(byStart);
      queue.current.push({ to, sentences });
      if (!isSending.current) waitForSentences(send());
    },
    [show, send],
  );

  /** Every sentence with its state as it is shown at this moment. */
  const sentencesNow = useCallback((): ShownSentence[] => {
    const { byStart } = sentenceChanges();
    return saidNow.current.map((sentence) => ({
      ...sentence,
      state: byStart.get(sentence.start) ?? sentence.state,
    }));
  }, []);
  return { change, sentencesNow };
}

/** The next change, joined by those after it that are of its kind. At most as many sentences as the server takes. */
function takeNext(queue: Change[]): Change | null {
  const next = queue.shift();
  if (!next) return null;
  let sentences = next.sentences;
  while (queue[0]?.to === next.to && sentences.length + queue[0].sentences.length <= AT_ONCE)
    sentences = [...sentences, ...(queue.shift()?.sentences ?? [])];
  if (sentences.length > AT_ONCE) queue.unshift({ to: next.to, sentences: sentences.slice(AT_ONCE) });
  return { to: next.to, sentences: sentences.slice(0, AT_ONCE) };
}

const AT_ONCE = 500;
