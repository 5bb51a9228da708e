"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { HINTS_SAID } from "./HintNote";
import { isSentence, sentenceAround } from "./sentences-on-page";

/** The note stays this long after the pointer has left a sentence, so that it does not blink between two. */
const HOLD_MS = 250;

/**
 * Tells in which sentence one is that nobody has looked at: under the pointer, else with the focus or at the caret; null
 * when in none. A focused sentence is described by what is said of it.
 */
export function useSentenceHere(
  draft: RefObject<HTMLElement | null>,
  onSentence: (start: number | null) => void,
): void {
  const tell = useEffectEvent((start: number | null) => onSentence(start));
  useEffect(() => {
    const element = draft.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (node: Node | null) => {
      clearTimeout(timer);
      const start = startOf(node);
      if (start === null) timer = setTimeout(() => tell(null), HOLD_MS);
      else tell(start);
    };
    const atCaret = () => {
      // The caret before its first word stands in the words before it.
      if (isSentence(document.activeElement)) return document.activeElement;
      const node = window.getSelection()?.focusNode ?? null;
      return element.contains(node) && element.contains(document.activeElement) ? node : null;
    };
    // Moves alone: a draft that scrolls under a pointer at rest takes nobody away from the sentence with the focus.
    let under: EventTarget | null = null;
    const onPointer = ({ pointerType, target }: PointerEvent) => {
      if (pointerType !== "mouse" || target === under || !(target instanceof Node)) return;
      under = target;
      look(target);
    };
    const onTap = (event: MouseEvent) => {
      if (event.target instanceof Node) look(event.target);
    };
    const onLeave = () => {
      under = null;
      look(atCaret());
    };
    const onCaret = () => {
      if (window.getSelection()?.isCollapsed && atCaret()) look(atCaret());
    };
    const describe = (target: EventTarget | null): void => {
      if (!isSentence(target)) return;
      target.setAttribute("aria-describedby", HINTS_SAID);
      look(target);
    };
    const onFocus = ({ target }: FocusEvent) => describe(target);
    const onBlur = (event: FocusEvent) => {
      if (isSentence(event.target)) event.target.removeAttribute("aria-describedby");
      if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) look(null);
    };
    element.addEventListener("pointermove", onPointer);
    element.addEventListener("pointerleave", onLeave);
    element.addEventListener("click", onTap);
    element.addEventListener("focusin", onFocus);
    element.addEventListener("focusout", onBlur);
    document.addEventListener("selectionchange", onCaret);
    // One may be in a sentence before this is loaded, or when hints are shown.
    onCaret();
    if (element.contains(document.activeElement)) describe(document.activeElement);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("pointermove", onPointer);
      element.removeEventListener("pointerleave", onLeave);
      element.removeEventListener("click", onTap);
      element.removeEventListener("focusin", onFocus);
      element.removeEventListener("focusout", onBlur);
      document.removeEventListener("selectionchange", onCaret);
    };
  }, [draft]);
}

function startOf(node: Node | null): number | null {
  const { sentence, state, now } = sentenceAround(node)?.dataset ?? {};
  const isOpen = now === "unaccounted" || (state === "unaccounted" && now !== "nothing");
  return sentence === undefined || !isOpen ? null : Number(sentence);
}
