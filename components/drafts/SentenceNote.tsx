"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { KeyHint } from "@/components/shell/KeyHint";
import { Button } from "@/components/ui/Button";
import { When } from "@/components/ui/When";
import type { SentenceList } from "./sentence-list";
import { sentenceAround } from "./sentences-on-page";

type Props = {
  draft: RefObject<HTMLElement | null>;
  frame: RefObject<HTMLElement | null>;
  /** Another one each time the draft was drawn anew. */
  list: SentenceList;
  mayClear: boolean;
  onTakeBack: (start: number) => void;
};

type Note = { start: number; by: string; at: string; left: number; top: number };

/** The pointer may take this long from the words to the note. */
const HOLD_MS = 250;

/** Who found nothing to check in the sentence under the pointer or at the caret, and when. One for the whole draft. */
export function SentenceNote({ draft, frame, list, mayClear, onTakeBack }: Props) {
  const [note, setNote] = useState<Note | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const under = useRef<Node | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const element = draft.current;
    if (!element) return;
    const look = (node: Node | null) => {
      clearTimeout(timer.current);
      under.current = node;
      const shown = frame.current && noteOn(sentenceAround(node), frame.current);
      if (shown) setNote(shown);
      else timer.current = setTimeout(() => setNote(null), HOLD_MS);
    };
    const onPointer = (event: PointerEvent) => {
      if (event.pointerType === "mouse" && event.target instanceof Node) look(event.target);
    };
    const onLeave = () => look(null);
    const onCaret = () => {
      const selection = window.getSelection();
      if (selection?.isCollapsed) look(element.contains(selection.focusNode) ? selection.focusNode : null);
    };
    element.addEventListener("pointerover", onPointer);
    element.addEventListener("pointerleave", onLeave);
    document.addEventListener("selectionchange", onCaret);
    return () => {
      clearTimeout(timer.current);
      element.removeEventListener("pointerover", onPointer);
      element.removeEventListener("pointerleave", onLeave);
      document.removeEventListener("selectionchange", onCaret);
    };
  }, [draft, frame]);
  useEffect(() => {
    // The same words may have another mark by now, or none.
    if (list && frame.current) setNote(noteOn(sentenceAround(under.current), frame.current));
  }, [list, frame]);
  useEffect(() => {
    if (!place.current || !note) return;
    place.current.style.left = `${note.left}px`;
    place.current.style.top = `${note.top}px`;
  }, [note]);
  return (
    <div role="status">
      {note ? (
        <div
          ref={place}
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={() => {
            under.current = null;
            setNote(null);
          }}
          className="absolute z-10 flex max-w-[300px] items-center gap-2 rounded-md border border-rule bg-sheet py-1 pr-1 pl-3 text-small text-ink-2 shadow-lg select-none"
        >
          <span>
            Nothing to check, says <b className="font-[550] text-ink">{note.by}</b>, <When at={note.at} />
          </span>
          {mayClear ? (
            <Button
              look="quiet"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                under.current = null;
                setNote(null);
                onTakeBack(note.start);
              }}
            >
              Take back
              <KeyHint of="sentence.nothing" />
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/**
 * Below the sentence's last line, within the frame; null where nothing is marked, and where somebody has just changed
 * that and the server has not answered yet.
 */
function noteOn(sentence: HTMLElement | null, frame: HTMLElement): Note | null {
  const { state, now, by, at, sentence: start } = sentence?.dataset ?? {};
  if (!sentence || state !== "nothing" || now !== undefined || !by || !at) return null;
  const box = frame.getBoundingClientRect();
  const rects = sentence.getClientRects();
  const last = rects[rects.length - 1] ?? box;
  const left = Math.max(0, Math.min(last.left - box.left, box.width - 300));
  return { start: Number(start), by, at, left, top: last.bottom - box.top + 4 };
}
