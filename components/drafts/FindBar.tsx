"use client";

import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { findIn, foldText } from "@/lib/domain/drafts/find-in-text";
import { LIMITS } from "@/lib/domain/limits";
import { draftTextOf, offsetOf, selectWords } from "./draft-offsets";
import { forget, highlightCurrent, highlightFound } from "./hit-highlight";

const DRAWN = 300;

type Props = { draft: RefObject<HTMLElement | null>; onClose: () => void };

/**
 * Finds words in the draft, from where one is. Closing it leaves the words selected, so that a claim can be logged on
 * them at once.
 */
export function FindBar({ draft, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const [folded] = useState(() => foldText(draft.current ? draftTextOf(draft.current) : ""));
  const [from] = useState(() => caretOffset(draft.current));
  const hits = useMemo(() => findIn(folded, words), [folded, words]);
  const hit = hits[at];

  useEffect(() => input.current?.focus(), []);
  // Coloured are those around: thousands on a page help nobody, and each costs the browser a range. The count is of all.
  const block = Math.floor(at / DRAWN);
  useEffect(() => {
    if (draft.current)
      highlightFound(draft.current, hits.slice(Math.max(block - 1, 0) * DRAWN, (block + 2) * DRAWN));
    return () => forget("found");
  }, [draft, hits, block]);
  useEffect(() => {
    if (draft.current && hit) highlightCurrent(draft.current, hit);
    return () => forget("found-current");
  }, [draft, hit]);

  const go = (by: 1 | -1) => hits.length > 0 && setAt((at + by + hits.length) % hits.length);
  const close = () => {
    onClose();
    const element = draft.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    if (hit) selectWords(element, hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className="sticky top-0 z-10 mb-3 flex max-w-[680px] flex-wrap items-center gap-2 rounded-md border border-control bg-sheet px-2 py-1.5">
      <input
        ref={input}
        type="text"
        aria-label="Words to find in the draft"
        placeholder="Find in the draft"
        autoComplete="off"
        maxLength={LIMITS.searchText}
        value={words}
        onChange={({ currentTarget }) => {
          setWords(currentTarget.value);
          const first = findIn(folded, currentTarget.value).findIndex(({ start }) => start >= from);
          setAt(Math.max(first, 0));
        }}
        onKeyDown={onKeyDown}
        className="min-h-8 min-w-40 flex-1 rounded-md border border-control bg-paper px-2 text-ui"
      />
      <p role="status" className="text-small whitespace-nowrap text-ink-2 tabular-nums">
        {sayFound(words, hits.length, at)}
      </p>
      <Button aria-label="Hit before" disabled={hits.length < 2} onClick={() => go(-1)}>
        ↑
      </Button>
      <Button aria-label="Next hit" disabled={hits.length < 2} onClick={() => go(1)}>
        ↓
      </Button>
      <Button look="quiet" onClick={close}>
        Close
      </Button>
    </search>
  );
}

function sayFound(words: string, count: number, at: number): string {
  if (words.trim() === "") return "";
  return count === 0 ? "Not in the draft" : `${at + 1} of ${count.toLocaleString("en")}`;
}

/** Where the caret or the selection begins; the draft's start when it is elsewhere. */
function caretOffset(draft: Element | null): number {
  const selection = window.getSelection();
  if (!draft || !selection?.rangeCount) return 0;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  return draft.contains(startContainer) ? offsetOf(draft, startContainer, startOffset) : 0;
}
