import { KEY_ACTIONS } from "./key-actions";
import type { KeyConflict } from "./key-map";

/** A key as people read it on their keyboard: "J", "Shift J", "?". */
export function sayKey(key: string): string {
  return isCapital(key) ? `Shift ${key}` : key.toUpperCase();
}

/** A key as `aria-keyshortcuts` takes it: "j", "Shift+J", "Plus". Undefined where there is none. */
export function ariaKey(key: string): string | undefined {
  if (key === "") return undefined;
  if (key === "+") return "Plus";
  return isCapital(key) ? `Shift+${key}` : key;
}

/** "J is the key of two things: “Next claim in reading order” and “Claim before”." */
export function sayConflict({ key, action, with: other }: KeyConflict): string {
  return `${sayKey(key)} is the key of two things: “${KEY_ACTIONS[action].does}” and “${KEY_ACTIONS[other].does}”.`;
}

function isCapital(key: string): boolean {
  return key !== key.toLowerCase();
}
