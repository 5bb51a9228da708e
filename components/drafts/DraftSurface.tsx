"use client";

import dynamic from "next/dynamic";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { placeClaimAction } from "@/lib/actions/claims";
import { readAddress } from "./address";
import { claimsAround, firstMarkOf, firstMarks, highlight } from "./marks-on-page";
import { PlacingBar } from "./PlacingBar";
import { focusPaneNext } from "./pane-focus";
import { SelectionButton } from "./SelectionButton";
import { useClaimClicks } from "./use-claim-clicks";
import { useDraftCaret } from "./use-draft-caret";
import { useDraftSelection } from "./use-draft-selection";
import { addressWithLog, useLoggedPlace } from "./use-logged-place";
import { useWorkbenchKeys } from "./use-workbench-keys";

const LogClaimDialog = dynamic(() => import("./LogClaimDialog").then((module) => module.LogClaimDialog), {
  ssr: false,
});

type Props = {
  storyId: string;
  draftId: string;
  label: string;
  language: string;
  mayLog: boolean;
  people: readonly { id: string; name: string }[];
  /** The draft's paragraphs, drawn on the server. */
  children: ReactNode;
};

/** What a person does with a draft: open its claims, select its words, log claims on them. The address holds the state. */
export function DraftSurface({ storyId, draftId, label, language, mayLog, people, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const draft = useRef<HTMLElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const path = usePathname();
  const address = readAddress(useSearchParams());
  const { claim: open, placing, logging } = address;
  const [hint, setHint] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const selection = useDraftSelection(draft, frame, mayLog);
  const place = useLoggedPlace(draft, draftId, logging);
  useDraftCaret(draft, caret);

  // Marks may have been drawn anew, too: the highlight is put on whatever stands there now.
  useEffect(() => highlight(open));
  useEffect(() => {
    if (open) firstMarkOf(open)?.scrollIntoView({ block: "nearest" });
  }, [open]);

  const openClaim = useCallback(
    (number: string) => {
      highlight(number);
      focusPaneNext();
      router.push(`${path}?claim=C-${number}`, { scroll: false });
    },
    [router, path],
  );
  useClaimClicks(draft, open, openClaim);

  const logOrPlace = useCallback(async () => {
    if (!mayLog) return;
    setHint(null);
    if (!selection) return setHint("Select words in the draft first, then press C.");
    const { span } = selection;
    if (!placing) return window.history.pushState(null, "", addressWithLog(`${span.start}-${span.end}`));
    const claimId = firstMarkOf(placing)?.dataset.id;
    const answer = await placeClaimAction({ claimId, storyId, span: { draftId, ...span } });
    if (!answer.ok) return setProblem(answer.sentence);
    window.getSelection()?.removeAllRanges();
    openClaim(placing);
  }, [mayLog, selection, placing, storyId, draftId, openClaim]);

  const closeLog = useCallback(() => window.history.replaceState(null, "", addressWithLog(null)), []);

  const step = useCallback(
    (by: 1 | -1) => {
      const marks = firstMarks();
      const at = marks.findIndex((mark) => mark.dataset.claim === open);
      const next = marks[at === -1 ? (by === 1 ? 0 : marks.length - 1) : at + by];
      if (!next?.dataset.claim) return;
      next.focus({ preventScroll: true });
      highlight(next.dataset.claim);
      router.push(`${path}?claim=C-${next.dataset.claim}`, { scroll: false });
    },
    [router, path, open],
  );

  const close = useCallback(() => {
    if (window.getSelection()?.isCollapsed === false) return window.getSelection()?.collapseToEnd();
    if (placing || open) router.push(path, { scroll: false });
    if (open) firstMarkOf(open)?.focus({ preventScroll: true });
  }, [router, path, placing, open]);
  useWorkbenchKeys({ onStep: step, onLog: logOrPlace, onEscape: close });

  useEffect(() => {
    const element = draft.current;
    function onKey(event: KeyboardEvent) {
      if (event.key !== "Enter" || event.target !== element) return;
      event.preventDefault();
      if (window.getSelection()?.isCollapsed === false) return void logOrPlace();
      const here = window.getSelection()?.focusNode?.parentElement;
      const inner = here && claimsAround(here)[0];
      if (inner) openClaim(inner);
    }
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [logOrPlace, openClaim]);

  return (
    <div ref={frame} className="relative max-w-[680px]">
      {placing ? (
        <PlacingBar
          number={placing}
          problem={problem}
          onCancel={() => router.push(path, { scroll: false })}
        />
      ) : null}
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
          onPress={logOrPlace}
        />
      ) : null}
      <p role="status" className="sr-only">
        {selection ? `Selected: ${selection.words.slice(0, 300)}` : null}
      </p>
      {hint ? (
        <p
          role="status"
          className="fixed bottom-4 left-1/2 z-20 -translate-x-1/2 rounded-md bg-ink px-3 py-2 text-paper"
        >
          {hint}
        </p>
      ) : null}
      {mayLog && (place || logging === "new") ? (
        <LogClaimDialog
          storyId={storyId}
          people={people}
          place={place}
          onLogged={(number) => openClaim(String(number))}
          onClose={closeLog}
        />
      ) : null}
    </div>
  );
}
