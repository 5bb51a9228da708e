import { isKeyAction, KEY_ACTION_NAMES, KEY_ACTIONS, type KeyAction, shareScreen } from "./key-actions";

/** What a person changed: action to key. An empty text takes the key away. */
export type KeyChanges = Partial<Record<KeyAction, string>>;

/** The key of every action, as `event.key` says it; empty for an action without one. */
export type KeyMap = Record<KeyAction, string>;

/**
 * The keys as they work for a person. Their own change wins: an action whose usual key was given to another one on the
 * same screen is left without.
 */
export function keysOf(changes: KeyChanges): KeyMap {
  const keys = KEY_ACTION_NAMES.map((action): [KeyAction, string] => {
    const own = changes[action];
    if (own !== undefined) return [action, own];
    const { key } = KEY_ACTIONS[action];
    const isTaken = KEY_ACTION_NAMES.some((other) => changes[other] === key && shareScreen(action, other));
    return [action, isTaken ? "" : key];
  });
  return Object.fromEntries(keys) as KeyMap;
}

export type KeyConflict = { key: string; action: KeyAction; with: KeyAction };

/** Every two actions of one screen that these changes would give the same key, each pair once, in the list's order. */
export function conflictsOf(changes: KeyChanges): KeyConflict[] {
  const wanted = (action: KeyAction): string => changes[action] ?? KEY_ACTIONS[action].key;
  return KEY_ACTION_NAMES.flatMap((action, index) =>
    KEY_ACTION_NAMES.slice(index + 1)
      .filter(
        (other) => wanted(action) !== "" && wanted(action) === wanted(other) && shareScreen(action, other),
      )
      .map((other) => ({ key: wanted(action), action, with: other })),
  );
}

/**
 * Whether a key may be given to an action: one letter, digit or sign. Escape, Enter, Tab, arrows and the like have longer
 * names in `event.key` and stay what they are everywhere; so does the space bar, which presses buttons and scrolls.
 */
export function isUsableKey(key: string): boolean {
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key);
}

/** What is stored of a person, whatever it is by now: unknown actions, unusable keys and unchanged ones are left out. */
export function readKeyChanges(stored: unknown): KeyChanges {
  if (typeof stored !== "object" || stored === null) return {};
  const changes: KeyChanges = {};
  for (const [action, key] of Object.entries(stored)) {
    if (!isKeyAction(action) || typeof key !== "string" || key === KEY_ACTIONS[action].key) continue;
    if (key === "" || isUsableKey(key)) changes[action] = key;
  }
  return changes;
}
