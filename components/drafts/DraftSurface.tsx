"use client";

import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { SentenceHints } from "@/lib/domain/hints/hints-by-sentence";
import { readAddress } from "./address";
import { DraftTools } from "./DraftTools";
import { Hint } from "./Hint";
import { useHintsShown } from "./HintsToggle";
import { firstMarkOf, highlight } from "./marks-on-page";
import { PlacingBar } from "./PlacingBar";
import { SelectionButton } from "./SelectionButton";
import { SentenceNote } from "./SentenceNote";
import { sayLogged } from "./say-logged";
import type { SentenceList } from "./sentence-list";
import { SENTENCE_SAID } from "./sentences-on-page";
import { rememberDone } from "./undo-stack";
import { useClaimClicks } from "./use-claim-clicks";
import { useClaimKeys } from "./use-claim-keys";
import { useClaimSteps } from "./use-claim-steps";
import { useDraftCaret } from "./use-draft-caret";
import { useDraftEnter } from "./use-draft-enter";
import { useDraftSelection } from "./use-draft-selection";
import { useLogOrPlace } from "./use-log-or-place";
import { addressWithLog, useLoggedPlace, useWordsGivenBack } from "./use-logged-place";
import { useSentences } from "./use-sentences";
import { useSplitting } from "./use-splitting";
import { useUndo } from "./use-undo";
import { useWorkbenchKeys } from "./use-workbench-keys";

const SplitDialog = dynamic(() => import("./SplitDialog").then((module) => module.SplitDialog), {
  ssr: false,
});
const LogClaimDialog = dynamic(() => import("./LogClaimDialog").then((module) => module.LogClaimDialog), {
  ssr: false,
});

const DraftHints = dynamic(() => import("./DraftHints").then((module) => module.DraftHints), { ssr: false });

type Props = {
  storyId: string;
  draftId: string;
  label: string;
  language: string;
  mayLog: boolean;
  /** Every sentence of the draft, with what accounts for it. */
  sentences: SentenceList;
  mayClear: boolean;
  /** What is worth checking in sentences that nobody has looked at. */
  hints: readonly SentenceHints[];
  people: readonly { id: string; name: string }[];
  /** The draft's paragraphs, drawn on the server. */
  children: ReactNode;
};

/** What a person does with a draft: open its claims, select its words, log claims on them. The address holds the state. */
export function DraftSurface({
  storyId,
  draftId,
  label,
  language,
  mayLog,
  people,
  children,
  ...rest
}: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const draft = useRef<HTMLElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const { claim: open, placing, logging, splitting } = readAddress(useSearchParams());
  const { openClaim, step, close } = useClaimSteps(open);
  const [hint, setHint] = useState<string | null>(null);
  // What was just logged: its dialog goes at once, the pane comes when the server has answered.
  const [logged, setLogged] = useState<string | null>(null);
  const hintsAreShown = useHintsShown();
  const undo = useUndo(storyId, setHint);
  const { selection, lookNow } = useDraftSelection(draft, frame, mayLog);
  const place = useLoggedPlace(draft, draftId, logging);
  const giveWordsBack = useWordsGivenBack(draft, place);

  // Marks may have been drawn anew, too: the highlight is put on whatever stands there now.
  useEffect(() => highlight(open));
  useEffect(() => {
    if (logging === null && splitting === null) setLogged(null);
  }, [logging, splitting]);
  useEffect(() => {
    if (open) firstMarkOf(open)?.scrollIntoView({ block: "nearest" });
  }, [open]);

  const selected = useCallback(() => lookNow()?.span ?? null, [lookNow]);
  const { clear, takeBack, sentenceHere } = useSentences({
    ...{ draft, storyId, draftId, selected },
    list: rest.sentences,
    mayClear: rest.mayClear,
    say: setHint,
    onLog: () => logHere(),
  });

  const { logOrPlace, problem } = useLogOrPlace({
    ...{ draft, storyId, draftId, mayLog, placing, selected, sentenceHere },
    say: setHint,
    onPlaced: openClaim,
  });
  const logHere = useCallback(() => void logOrPlace(), [logOrPlace]);

  const {
    split,
    splitHere,
    place: splitPlace,
    end: endSplit,
  } = useSplitting({ draft, draftId, splitting, mayLog, selected, sentenceHere, say: setHint });

  const letGo = useCallback(() => {
    const selected = window.getSelection();
    if (selected?.isCollapsed === false) selected.collapseToEnd();
    else if (open || placing) close();
  }, [open, placing, close]);
  const closeLog = () => {
    giveWordsBack();
    window.history.replaceState(null, "", addressWithLog(null));
  };
  const forgetHint = useCallback(() => setHint(null), []);

  useDraftCaret(draft, caret);
  useDraftEnter(draft, logHere, openClaim);
  useClaimClicks(draft, open, openClaim);
  useClaimKeys(open, openClaim, setHint);
  useWorkbenchKeys({ onStep: (by) => setHint(step(by)), onLog: logHere, onEscape: letGo });

  return (
    <div ref={frame} className="relative max-w-[680px]">
      <DraftTools draft={draft} mayUndo={mayLog} onUndo={undo} />
      {placing ? <PlacingBar number={placing} problem={problem} onCancel={close} /> : null}
      <article
        ref={draft}
        id="draft"
        lang={language}
        aria-label={label}
        aria-describedby="draft-keys"
        className="draft rounded-[3px] border border-rule bg-sheet px-[18px] py-5 font-serif text-[17px] leading-[1.68] desktop:px-10 desktop:pt-8 desktop:pb-9 desktop:text-draft"
      >
        {children}
      </article>
      <div ref={caret} hidden className="draft-caret" />
      {selection ? (
        <SelectionButton
          selection={selection}
          label={placing ? "Mark these words" : "Log claim"}
          onPress={() => logOrPlace(selection.span)}
          onClear={rest.mayClear && !placing ? () => clear(selection.span) : null}
          onSplit={placing ? null : () => split(selection.span)}
        />
      ) : null}
      <SentenceNote
        {...{ draft, frame }}
        list={rest.sentences}
        mayClear={rest.mayClear}
        onTakeBack={takeBack}
      />
      {hintsAreShown ? <DraftHints draft={draft} hints={rest.hints} drawn={children} /> : null}
      <p id={SENTENCE_SAID} hidden />
      <p role="status" className="sr-only">
        {selection ? `Selected: ${selection.words.slice(0, 300)}` : null}
      </p>
      <Hint onGone={forgetHint}>{hint}</Hint>
      {mayLog && (place || logging === "new") && logging !== logged ? (
        <LogClaimDialog
          storyId={storyId}
          people={people}
          place={place}
          language={language}
          onSplit={splitHere}
          onLogged={(claim) => {
            setLogged(logging);
            rememberDone(storyId, { did: "logged", claims: [claim] });
            openClaim(String(claim.number));
          }}
          onClose={closeLog}
        />
      ) : null}
      {splitPlace && splitting !== logged ? (
        <SplitDialog
          key={splitting}
          storyId={storyId}
          language={language}
          place={splitPlace}
          onLogged={(claims) => {
            setLogged(splitting);
            rememberDone(storyId, { did: "logged", claims });
            setHint(sayLogged(claims));
            if (claims[0]) openClaim(String(claims[0].number));
          }}
          onClose={endSplit}
        />
      ) : null}
    </div>
  );
}
