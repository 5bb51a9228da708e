import type { KeyPlace } from "@/lib/domain/keys/key-actions";

/** A key that cannot be changed: the browser's own, or one that is pressed with others. */
export type FixedKey = { keys: readonly string[]; does: string };

export type ScreenPart = { place: KeyPlace; fixed: readonly FixedKey[] };

const OPEN_CLAIM: ScreenPart = { place: "claim", fixed: [] };

const DRAFT: ScreenPart = {
  place: "draft",
  fixed: [
    { keys: ["Tab"], does: "Into the draft and from mark to mark" },
    { keys: ["Arrows"], does: "Move through the words; with Ctrl or Alt by words and paragraphs" },
    { keys: ["Shift", "Arrows"], does: "Select words" },
    { keys: ["Home"], does: "Start of the line; with Ctrl of the draft" },
    { keys: ["End"], does: "End of the line; with Ctrl of the draft" },
    { keys: ["Enter"], does: "Log a claim on the selected words, or open the claim at the caret" },
  ],
};

const COPY: ScreenPart = {
  place: "copy",
  fixed: [
    { keys: ["Arrows"], does: "Move through the words; with Ctrl or Alt by words and paragraphs" },
    { keys: ["Shift", "Arrows"], does: "Select words" },
    { keys: ["Enter"], does: "Take the selected words as evidence" },
  ],
};

export const EVERYWHERE: ScreenPart = {
  place: "everywhere",
  fixed: [
    { keys: ["Ctrl K"], does: "Go to a page, a story or a claim" },
    { keys: ["Escape"], does: "Close what is open" },
  ],
};

/** The parts of the screen at an address, besides what works everywhere. */
const SCREENS: readonly { path: RegExp; parts: readonly ScreenPart[] }[] = [
  { path: /^\/stories\/[0-9a-f-]{36}$/i, parts: [DRAFT, OPEN_CLAIM] },
  { path: /^\/claims$/, parts: [{ place: "table", fixed: [] }, OPEN_CLAIM] },
  { path: /^\/claims\/C-\d+$/, parts: [OPEN_CLAIM] },
  { path: /^\/(sources|outlets)\/[0-9a-f-]{36}$/i, parts: [{ place: "record", fixed: [] }] },
  { path: /^\/sources\/[0-9a-f-]{36}\/captures\/[0-9a-f-]{36}$/i, parts: [COPY] },
  { path: /^\/(stories|sources|outlets|people)$/, parts: [{ place: "list", fixed: [] }] },
];

export function screenPartsAt(path: string): readonly ScreenPart[] {
  return SCREENS.find((screen) => screen.path.test(path))?.parts ?? [];
}
