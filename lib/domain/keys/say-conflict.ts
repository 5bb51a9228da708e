import { KEY_ACTIONS } from "./key-actions";
import type { KeyConflict } from "./key-map";
import { sayKey } from "./say-key";

/** "J is the key of two things: “Next claim in reading order” and “Claim before”." */
export function sayConflict({ key, action, with: other }: KeyConflict): string {
  return `${sayKey(key)} is the key of two things: “${KEY_ACTIONS[action].does}” and “${KEY_ACTIONS[other].does}”.`;
}
