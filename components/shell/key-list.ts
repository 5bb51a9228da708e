import { PLACES } from "./places";

export type KeyOf = { keys: readonly string[]; does: string };

type Screen = {
  name: string;
  /** The addresses of the screen, as a pattern of its path. */
  path: RegExp;
  keys: readonly KeyOf[];
};

/** Every key of every screen. The dialog shows those that work where one is; the code that answers a key is beside its screen. */
export const EVERYWHERE: readonly KeyOf[] = [
  { keys: ["Ctrl K"], does: "Go to a page, a story or a claim" },
  ...PLACES.flatMap(({ key, name }) => (key ? [{ keys: ["g", key], does: `Go to ${name}` }] : [])),
  { keys: ["?"], does: "Show the keys" },
  { keys: ["Escape"], does: "Close what is open" },
];

/** Wherever a claim is open, as far as the reader's role and the claim's stage allow it. */
const DOSSIER: readonly KeyOf[] = [
  { keys: ["e"], does: "Add evidence" },
  { keys: ["a"], does: "Propose a verdict" },
  { keys: ["s"], does: "Sign off the proposed verdict" },
  { keys: ["r"], does: "Return it to the researcher" },
];

export const SCREENS: readonly Screen[] = [
  {
    name: "The draft",
    path: /^\/stories\/[0-9a-f-]{36}$/i,
    keys: [
      { keys: ["j"], does: "Next claim in reading order" },
      { keys: ["k"], does: "Claim before" },
      { keys: ["Tab"], does: "Into the draft and from mark to mark" },
      { keys: ["Arrows"], does: "Move through the words; with Ctrl or Alt by words and paragraphs" },
      { keys: ["Shift", "Arrows"], does: "Select words" },
      { keys: ["Home"], does: "Start of the line; with Ctrl of the draft" },
      { keys: ["End"], does: "End of the line; with Ctrl of the draft" },
      { keys: ["Enter"], does: "Log a claim on the selected words, or open the claim at the caret" },
      { keys: ["c"], does: "Log a claim on the selected words" },
    ],
  },
  {
    name: "The open claim",
    path: /^\/stories\/[0-9a-f-]{36}$/i,
    keys: [
      { keys: ["w"], does: "Edit the claim" },
      { keys: ["m"], does: "Mark its words in the draft" },
      ...DOSSIER,
    ],
  },
  {
    name: "Claims",
    path: /^\/claims$/,
    keys: [
      { keys: ["j"], does: "Next row" },
      { keys: ["k"], does: "Row before" },
      { keys: ["o"], does: "Open the claim beside the list" },
      { keys: ["x"], does: "Choose the row" },
      { keys: ["/"], does: "Filter by text" },
    ],
  },
  {
    name: "The claim",
    path: /^\/claims\/[^/]+$/,
    keys: [{ keys: ["w"], does: "Edit the claim" }, ...DOSSIER],
  },
];

export function screensAt(path: string): readonly Screen[] {
  return SCREENS.filter((screen) => screen.path.test(path));
}
