import { singleKeysAreOn } from "./single-keys";

/**
 * Whether a key pressed alone may mean something to the page: not while typing or choosing, not with a modifier
 * (but Shift), not over an open dialog or menu, not when something nearer has taken it, and no letter for people who
 * turned letters off.
 */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector("dialog[open], [popover]:popover-open")) return false;
  if (event.key.length === 1 && !singleKeysAreOn()) return false;
  return !isTyping(event.target);
}

/**
 * The key of one letter or sign that was pressed alone, as the list of keys names it: a letter is a capital with Shift
 * only, whatever Caps Lock says. Null for every other key, and where a key alone means nothing.
 */
export function pressedKey(event: KeyboardEvent): string | null {
  if ([...event.key].length !== 1 || event.key === " " || !isPlainKey(event)) return null;
  return event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase();
}

const TAKES_NO_TEXT = new Set(["checkbox", "radio", "button", "submit", "reset"]);

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !TAKES_NO_TEXT.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}
