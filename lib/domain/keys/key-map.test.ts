import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionsOn, KEY_ACTION_NAMES, KEY_ACTIONS, KEY_SCREENS, shareScreen } from "./key-actions";
import { conflictsOf, isUsableKey, type KeyChanges, keysOf, readKeyChanges } from "./key-map";
import { sayConflict } from "./say-conflict";
import { ariaKey, sayKey } from "./say-key";

test("as they come, no key means two things on one screen, and every key can be pressed", () => {
  expect(conflictsOf({})).toEqual([]);
  for (const action of KEY_ACTION_NAMES) expect(isUsableKey(KEY_ACTIONS[action].key), action).toBe(true);
});

test("every action is in reach somewhere, and listed once in its place", () => {
  const listed = [...new Set(KEY_SCREENS.flat())].flatMap(actionsOn);
  expect(new Set(listed)).toEqual(new Set(KEY_ACTION_NAMES));
});

describe("keysOf", () => {
  test.each<[string, KeyChanges, KeyChanges]>([
    ["nothing changed", {}, { "claim.next": "j", "row.next": "j", "keys.show": "?" }],
    ["one changed, the rest as before", { "claim.next": "b" }, { "claim.next": "b", "claim.previous": "k" }],
    ["a key taken away", { undo: "" }, { undo: "" }],
    [
      "an own key wins over a usual one of the screen",
      { "claim.next": "k" },
      { "claim.next": "k", "claim.previous": "" },
    ],
    ["another screen's key is free", { "claim.next": "o" }, { "claim.next": "o", "row.open": "o" }],
    ["what works everywhere wins everywhere", { go: "j" }, { go: "j", "claim.next": "", "row.next": "" }],
    [
      "two keys swapped",
      { "claim.next": "k", "claim.previous": "j" },
      { "claim.next": "k", "claim.previous": "j" },
    ],
  ])("%s", (_, changes, expected) => expect(keysOf(changes)).toMatchObject(expected));

  test("changes without a conflict give every screen different keys", () => {
    const key = fc.constantFrom("", ..."abcdefghijklmnopqrstuvwxyzJK?/");
    const changed = fc.dictionary(fc.constantFrom(...KEY_ACTION_NAMES), key, { maxKeys: 6 });
    fc.assert(
      fc.property(changed, (raw) => {
        const changes = readKeyChanges(raw);
        if (conflictsOf(changes).length > 0) return;
        const keys = keysOf(changes);
        for (const one of KEY_ACTION_NAMES)
          for (const other of KEY_ACTION_NAMES)
            if (one !== other && keys[one] !== "" && shareScreen(one, other))
              expect(keys[one]).not.toBe(keys[other]);
      }),
    );
  });
});

describe("conflictsOf", () => {
  test.each<[string, KeyChanges, string[]]>([
    ["a free key", { "claim.next": "b" }, []],
    ["a key of another screen", { "claim.next": "o" }, []],
    [
      "a usual key of the same screen",
      { "claim.next": "k" },
      ["K is the key of two things: “Next claim in reading order” and “Claim before”."],
    ],
    [
      "the open claim's keys are in reach of the table's",
      { "row.open": "e" },
      ["E is the key of two things: “Add evidence” and “Open the claim beside the list”."],
    ],
    ["two without a key", { "claim.next": "", "claim.previous": "" }, []],
    ["a swap", { "claim.next": "k", "claim.previous": "j" }, []],
  ])("%s", (_, changes, expected) => expect(conflictsOf(changes).map(sayConflict)).toEqual(expected));
});

describe("readKeyChanges", () => {
  test.each<[string, unknown, KeyChanges]>([
    ["nothing", null, {}],
    ["a list", ["j"], {}],
    ["text", "j", {}],
    ["an action that no longer exists", { "claim.fold": "f" }, {}],
    ["a name that every object has", { constructor: "f", __proto__: "f" }, {}],
    ["no key of one sign", { "claim.next": "Enter", "claim.previous": " ", undo: 4, go: null }, {}],
    ["the usual key", { "claim.next": "j" }, {}],
    [
      "what is good among what is not",
      { "claim.next": "b", undo: "", "claim.log": "Tab" },
      { "claim.next": "b", undo: "" },
    ],
    ["a letter of another script", { "claim.next": "о" }, { "claim.next": "о" }],
  ])("%s", (_, stored, expected) => expect(readKeyChanges(stored)).toEqual(expected));
});

test.each([
  ["j", true],
  ["J", true],
  ["é", true],
  ["7", true],
  ["/", true],
  ["", false],
  [" ", false],
  ["Tab", false],
  ["ArrowLeft", false],
  ["Dead", false],
  ["jk", false],
  ["\u200b", false],
])("%j can be a key: %j", (key, expected) => expect(isUsableKey(key)).toBe(expected));

test.each([
  ["j", "J", "j"],
  ["R", "Shift R", "Shift+R"],
  ["?", "?", "?"],
  ["+", "+", "Plus"],
])("%j is said %j, and %j to a screen reader", (key, said, aria) => {
  expect(sayKey(key)).toBe(said);
  expect(ariaKey(key)).toBe(aria);
});
