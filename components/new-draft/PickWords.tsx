"use client";

import { useEffect, useMemo, useRef } from "react";
import { selectWords } from "@/components/drafts/draft-offsets";
import { useDraftCaret } from "@/components/drafts/use-draft-caret";
import { useDraftSelection } from "@/components/drafts/use-draft-selection";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { normaliseDraftText, paragraphsOf } from "@/lib/domain/drafts/draft-text";
import type { PickedWords } from "./place-options";

type Props = {
  reference: string;
  wording: string;
  /** The new draft as it was pasted. */
  text: string;
  language: string;
  /** Where to begin looking, as a part of the text from 0 to 1. */
  near: number;
  picked: PickedWords | null;
  onPick: (picked: PickedWords) => void;
  onClose: () => void;
};

/** The new draft, to pick the words that a claim stands on: by mouse, by finger, or with Shift and the arrow keys. */
export function PickWords({ reference, wording, text: raw, language, near, picked, onPick, onClose }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const draft = useRef<HTMLElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  const text = useMemo(() => normaliseDraftText(raw), [raw]);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const { selection, lookNow } = useDraftSelection(draft, frame, true);
  useDraftCaret(draft, caret);
  useEffect(() => {
    if (!draft.current) return;
    if (picked) selectWords(draft.current, picked);
    const shown = draft.current.querySelectorAll("p");
    const at = paragraphs.findLastIndex(({ start }) => start <= (picked?.start ?? near * text.length));
    shown[Math.max(at, 0)]?.scrollIntoView({ block: "center" });
  }, [paragraphs, picked, near, text]);

  function take() {
    const span = (lookNow() ?? selection)?.span;
    if (span) onPick({ ...span, words: text.slice(span.start, span.end) });
  }

  return (
    <Dialog open wide title={`Pick the words of ${reference}`} onClose={onClose}>
      <p dir="auto" className="mb-2 font-serif text-read">
        {wording}
      </p>
      <p id="pick-keys" className="mb-2 text-small text-ink-2">
        Select its words in the new draft: with the mouse, or with Shift and the arrow keys.
      </p>
      <div
        ref={frame}
        className="relative max-h-[52vh] overflow-auto rounded-md border border-control bg-paper"
      >
        <article
          ref={draft}
          lang={language}
          aria-label="The new draft"
          aria-describedby="pick-keys"
          className="draft px-4 py-3 font-serif text-read leading-[1.6]"
        >
          {paragraphs.map(({ start, end }) => (
            <p key={start} data-start={start} dir="auto">
              {text.slice(start, end)}
            </p>
          ))}
        </article>
        <div ref={caret} hidden className="draft-caret" />
      </div>
      <p role="status" className="mt-3 min-h-5 text-small wrap-anywhere text-ink-2">
        {selection ? `Selected: ${selection.words.slice(0, 300)}` : "Nothing is selected."}
      </p>
      <div className="mt-2 flex gap-2">
        <Button
          look="primary"
          disabled={!selection}
          onPointerDown={(event) => event.preventDefault()}
          onClick={take}
        >
          It stands on these words
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
