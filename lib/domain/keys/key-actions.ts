/**
 * Where a key works. "everywhere" is on every screen; the others are parts of screens: the draft and the open claim
 * beside it, the table of claims and the open claim beside it, the claim's own page, the lists, the page of one
 * source or outlet, and a saved copy.
 */
export type KeyPlace = "everywhere" | "draft" | "claim" | "table" | "list" | "record" | "copy";

/** The places that are in sight together. One key means one thing on each of these screens. */
export const KEY_SCREENS: readonly (readonly KeyPlace[])[] = [
  ["everywhere", "draft", "claim"],
  ["everywhere", "table", "claim"],
  ["everywhere", "list"],
  ["everywhere", "record"],
  ["everywhere", "copy"],
];

export const KEY_PLACE_WORDS: Record<KeyPlace, string> = {
  draft: "The draft",
  claim: "The open claim",
  table: "Claims",
  list: "Lists",
  record: "A source or an outlet",
  copy: "A saved copy",
  everywhere: "Everywhere",
};

type Said = { key: string; does: string; on: readonly KeyPlace[] };

/**
 * Every action that has a key of one letter or sign, with the key that it has until a person changes it. A capital is
 * the letter with Shift. To give something a key, put it here, and give its button `useKeyed("…")` or its code
 * `usePlainKey("…", …)` (components/shell).
 */
export const KEY_ACTIONS = {
  "claim.next": { key: "j", does: "Next claim in reading order", on: ["draft"] },
  "claim.previous": { key: "k", does: "Claim before", on: ["draft"] },
  "sentence.next": { key: "n", does: "Next sentence that nobody has looked at", on: ["draft"] },
  "sentence.previous": { key: "p", does: "Sentence before that nobody has looked at", on: ["draft"] },
  "claim.log": { key: "c", does: "Log a claim on the selected words or the sentence", on: ["draft"] },
  "claim.logWithoutPlace": { key: "C", does: "Log a claim without a place", on: ["draft"] },
  "sentence.nothing": {
    key: "x",
    does: "Nothing to check in the sentence, or take that back",
    on: ["draft"],
  },
  "claim.split": { key: "v", does: "Log the claims of the sentence apart", on: ["draft"] },
  "claim.place": { key: "m", does: "Mark the open claim’s words in the draft", on: ["draft"] },
  "claim.merge": { key: "M", does: "Merge the open claim into another", on: ["draft"] },
  "claim.list": { key: "l", does: "The list of the story’s claims", on: ["draft"] },
  "draft.find": { key: "/", does: "Find words in the draft", on: ["draft"] },
  "draft.new": { key: "d", does: "Bring in a new draft", on: ["draft"] },
  "hints.show": { key: "h", does: "Show hints, or hide them", on: ["draft"] },
  undo: { key: "u", does: "Undo what you did last here", on: ["draft"] },
  "story.edit": { key: "T", does: "Edit the story", on: ["draft"] },
  "story.declareReady": { key: "Y", does: "Declare the story ready, or take that back", on: ["draft"] },
  "draft.print": { key: "P", does: "Print or save the annotated draft", on: ["draft"] },
  "claim.edit": { key: "w", does: "Edit the claim", on: ["claim"] },
  "evidence.add": { key: "e", does: "Add evidence", on: ["claim"] },
  "inquiry.log": { key: "q", does: "Log who was asked about the claim", on: ["claim"] },
  "lineage.say": { key: "f", does: "Say where the evidence comes from", on: ["claim"] },
  "lineage.open": { key: "O", does: "See where the evidence comes from", on: ["claim"] },
  "claim.assess": { key: "a", does: "Propose a verdict", on: ["claim"] },
  "claim.signOff": { key: "s", does: "Sign off the proposed verdict", on: ["claim"] },
  "claim.return": { key: "r", does: "Return it to the researcher", on: ["claim"] },
  "claim.withdraw": { key: "W", does: "Withdraw your proposal", on: ["claim"] },
  "claim.clearLegal": { key: "J", does: "Clear the legal risk", on: ["claim"] },
  "claim.correct": { key: "K", does: "Correct what was signed off", on: ["claim"] },
  "claim.relate": { key: "L", does: "Relate the claim to another", on: ["claim"] },
  "claim.putIntoStory": { key: "I", does: "Put the claim into a story", on: ["claim"] },
  "claim.reopen": { key: "R", does: "Reopen what was signed off", on: ["claim"] },
  "claim.cut": { key: "X", does: "Cut the claim, or restore it", on: ["claim"] },
  "row.next": { key: "j", does: "Next row", on: ["table"] },
  "row.previous": { key: "k", does: "Row before", on: ["table"] },
  "row.open": { key: "o", does: "Open the claim beside the list", on: ["table"] },
  "row.choose": { key: "x", does: "Choose the row", on: ["table"] },
  "table.filter": { key: "/", does: "Filter by text", on: ["table"] },
  "list.new": { key: "n", does: "Add a new one", on: ["list", "table"] },
  "copy.save": { key: "s", does: "Save a copy of the source", on: ["record"] },
  "record.edit": { key: "w", does: "Edit it", on: ["record"] },
  "passage.take": { key: "e", does: "Take the selected words as evidence", on: ["copy"] },
  export: { key: "E", does: "Export", on: ["draft", "table"] },
  go: { key: "g", does: "Go to a place, with the letter of the place after it", on: ["everywhere"] },
  "keys.show": { key: "?", does: "Show the keys", on: ["everywhere"] },
} as const satisfies Record<string, Said>;

export type KeyAction = keyof typeof KEY_ACTIONS;

export const KEY_ACTION_NAMES = Object.keys(KEY_ACTIONS) as readonly KeyAction[];

export function isKeyAction(name: string): name is KeyAction {
  return Object.hasOwn(KEY_ACTIONS, name);
}

/** The actions of a place, in the order in which they are listed. */
export function actionsOn(place: KeyPlace): KeyAction[] {
  return KEY_ACTION_NAMES.filter((action) => placesOf(action).includes(place));
}

/** Whether two actions are in reach on the same screen, so that they need different keys. */
export function shareScreen(one: KeyAction, other: KeyAction): boolean {
  return KEY_SCREENS.some(
    (screen) =>
      placesOf(one).some((place) => screen.includes(place)) &&
      placesOf(other).some((place) => screen.includes(place)),
  );
}

function placesOf(action: KeyAction): readonly KeyPlace[] {
  return KEY_ACTIONS[action].on;
}
