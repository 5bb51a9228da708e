/** Keys of one letter can be turned off, for people whose speech or switch input would press them by accident (WCAG 2.1.4). */
const SETTING = "galley.singleKeys";

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
