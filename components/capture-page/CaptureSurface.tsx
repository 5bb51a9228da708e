"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { Hint } from "@/components/drafts/Hint";
import { SelectionBar } from "@/components/drafts/SelectionBar";
import { useDraftCaret } from "@/components/drafts/use-draft-caret";
import { type DraftSelection, useDraftSelection } from "@/components/drafts/use-draft-selection";
import { KeyHint } from "@/components/shell/KeyHint";
import { useKeyOf } from "@/components/shell/OwnKeys";
import { usePlainKey } from "@/components/shell/use-plain-key";
import { Button } from "@/components/ui/Button";
import { claimReference } from "@/lib/domain/claims/reference";
import { sayKey } from "@/lib/domain/keys/say-key";
import type { ClaimBeside } from "@/lib/domain/passages/capture-page";

const TakeWords = dynamic(() => import("./TakeWords").then((module) => module.TakeWords), { ssr: false });

type Props = {
  captureId: string;
  label: string;
  language: string;
  claim: ClaimBeside | null;
  mayTake: boolean;
  /** The copy's lines, drawn on the server. */
  children: ReactNode;
};

/** A saved copy to read and to take words from: selected by mouse, by finger, or by Shift and the arrow keys. */
export function CaptureSurface({ captureId, label, language, claim, mayTake, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const [hint, setHint] = useState<string | null>(null);
  const [taken, setTaken] = useState<DraftSelection | null>(null);
  const { selection, lookNow } = useDraftSelection(text, frame, mayTake);
  const key = useKeyOf("passage.take");
  useDraftCaret(text, caret);

  const take = (selected: DraftSelection | null) => {
    if (!mayTake || taken) return;
    const found = lookNow() ?? selected;
    if (found) setTaken(found);
    else setHint(`Select words in the copy first${key ? `, then press ${sayKey(key)}` : ""}.`);
  };
  usePlainKey("passage.take", () => take(null));
  // Enter takes what is selected, as in the draft; on nothing it means nothing.
  useEffect(() => {
    const element = text.current;
    const onKey = (event: KeyboardEvent) => {
      const found = event.key === "Enter" && event.target === element && mayTake ? lookNow() : null;
      if (!found) return;
      event.preventDefault();
      setTaken(found);
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [lookNow, mayTake]);
  const forgetHint = useCallback(() => setHint(null), []);

  return (
    <div ref={frame} className="relative max-w-[680px]">
      <article
        ref={text}
        lang={language || undefined}
        aria-label={label}
        aria-describedby={mayTake ? "copy-keys" : undefined}
        className="draft rounded-[3px] border border-rule bg-sheet px-[18px] py-5 font-serif text-[17px] leading-[1.68] desktop:px-10 desktop:pt-8 desktop:pb-9"
      >
        {children}
      </article>
      <p id="copy-keys" hidden>
        Arrow keys move through the words, with Shift they select. Enter takes what is selected as evidence.
      </p>
      <div ref={caret} hidden className="draft-caret" />
      {selection && !taken ? (
        <SelectionBar selection={selection}>
          <Button
            look="primary"
            className="shadow-lg"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(selection)}
          >
            {claim ? `Take as evidence for ${claimReference(claim.number)}` : "Take as evidence"}
            <KeyHint of="passage.take" />
          </Button>
        </SelectionBar>
      ) : null}
      <p role="status" className="sr-only">
        {selection ? `Selected: ${selection.words.slice(0, 300)}` : null}
      </p>
      <Hint onGone={forgetHint}>{hint}</Hint>
      {taken ? (
        <TakeWords
          captureId={captureId}
          span={taken.span}
          words={taken.words}
          language={language}
          claim={claim}
          onClose={(said) => {
            setTaken(null);
            setHint(said);
          }}
        />
      ) : null}
    </div>
  );
}
