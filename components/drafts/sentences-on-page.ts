import { placeCaret } from "./draft-caret";
import { offsetOf } from "./draft-offsets";
import type { SentenceChange } from "./sentence-changes";
import type { ShownSentence } from "./sentence-list";

/** Sentences as they stand on the page. What is set here React does not draw, so nothing else changes it. */

/** The id of the element that says the focused sentence to a screen reader. */
export const SENTENCE_SAID = "sentence-said";

/** The drawn sentence around a node: one that nobody has looked at, or that has nothing to check. */
export function sentenceAround(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>("#draft [data-sentence]") ?? null;
}

/** Whether this is such a sentence, and not something within it. */
export function isSentence(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset.sentence !== undefined;
}

/** Where a person is in the draft: at the sentence or the claim that has the focus, else at the caret. Null elsewhere. */
export function placeInDraft(draft: Element): number | null {
  const focused = document.activeElement;
  const sentence = sentenceAround(focused);
  if (sentence) return Number(sentence.dataset.sentence);
  const mark = focused?.closest("#draft [data-claim]");
  if (mark) return offsetOf(draft, mark, 0);
  const selection = window.getSelection();
  const caret = selection?.focusNode;
  return caret && draft.contains(caret) ? offsetOf(draft, caret, selection.focusOffset) : null;
}

/** Gives a sentence the focus and the caret, and says it: its state and its words. */
export function focusSentence(draft: Element, sentence: ShownSentence, said: string): void {
  const element = partsOf(draft, sentence.start)[0];
  const words = partsOf(draft, sentence.start).map((part) => part.textContent ?? "");
  const label = document.getElementById(SENTENCE_SAID);
  if (!element || !label) return;
  label.textContent = `${said}: ${words.join("")}`;
  placeCaret(draft, sentence.start);
  element.tabIndex = -1;
  element.setAttribute("aria-labelledby", SENTENCE_SAID);
  element.addEventListener("blur", leave, { once: true });
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

function leave({ target }: Event): void {
  if (!(target instanceof HTMLElement)) return;
  target.removeAttribute("tabindex");
  target.removeAttribute("aria-labelledby");
}

/** Shows what was changed before the server has answered. */
export function showChanges(draft: Element, changes: ReadonlyMap<number, SentenceChange>): void {
  for (const element of draft.querySelectorAll<HTMLElement>("[data-now]")) delete element.dataset.now;
  for (const [start, state] of changes) for (const part of partsOf(draft, start)) part.dataset.now = state;
}

function partsOf(draft: Element, start: number): HTMLElement[] {
  return [...draft.querySelectorAll<HTMLElement>(`[data-sentence="${start}"]`)];
}

/** Asked for from outside the draft: the next sentence that nobody has looked at. */
export const NEXT_SENTENCE = "galley:next-sentence";
