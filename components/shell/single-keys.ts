/** Keys of one letter: not while typing, not with other keys held, and not for people who turned them off. */
const SETTING = "galley.singleKeys";

export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return false;
  return !isTyping(event.target) && !isSomethingOpen() && singleKeysAreOn();
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]") !== null
  );
}

/** A dialog or a menu has the keys while it is open. */
export function isSomethingOpen(): boolean {
  return document.querySelector("dialog[open], :popover-open") !== null;
}

export function singleKeysAreOn(): boolean {
  try {
    return window.localStorage.getItem(SETTING) !== "off";
  } catch {
    return true;
  }
}

export function turnSingleKeys(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(SETTING);
    else window.localStorage.setItem(SETTING, "off");
  } catch {
    // Storage is forbidden: the keys stay on.
  }
}
