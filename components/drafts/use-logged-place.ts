"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import { loggedSpan } from "./address";
import { draftTextOf, selectWords } from "./draft-offsets";

type Place = { draftId: string; span: TextSpan; words: string };

/** The words that ?log= or ?split= names: in the address, so that a reload or signing in again comes back to what was being typed. */
export function useLoggedPlace(
  draft: RefObject<HTMLElement | null>,
  draftId: string,
  logging: string | null,
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    if (!draft.current || logging === null) return setPlace(null);
    const text = draftTextOf(draft.current);
    const span = loggedSpan(logging, text);
    setPlace(span && { draftId, span, words: text.slice(span.start, span.end) });
  }, [draft, draftId, logging]);
  // At once when the address no longer says it: an open dialog keeps the focus from everything else.
  return logging === null ? null : place;
}

/** Cancelling gives the words back as they were selected: a dialog takes the selection along with the focus. */
export function useWordsGivenBack(draft: RefObject<HTMLElement | null>, place: Place | null) {
  const span = useRef<TextSpan | null>(null);
  useEffect(() => {
    if (place || !span.current || !draft.current) return;
    draft.current.focus({ preventScroll: true });
    selectWords(draft.current, span.current);
    span.current = null;
  }, [draft, place]);
  return () => {
    span.current = place?.span ?? null;
  };
}

/** This address with another ?log=, or without it. */
export function addressWithLog(logging: string | null): string {
  return addressWith("log", logging);
}

/** This address with another ?split=, or without it; what was being logged in one is logged apart instead. */
export function addressWithSplit(splitting: string | null): string {
  return addressWith("split", splitting);
}

function addressWith(name: "log" | "split", value: string | null): string {
  const address = new URL(window.location.href);
  address.searchParams.delete("log");
  address.searchParams.delete("split");
  if (value !== null) address.searchParams.set(name, value);
  return `${address.pathname}${address.search}`;
}
