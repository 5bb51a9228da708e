import { replaceLoneSurrogates } from "../text/characters";

/** A claim's words are a sentence or a few; a span over half a draft is not told whole. */
const TOLD_CHARACTERS = 2_000;

/** Words of a draft as history keeps them: whole, or cut at 2,000 UTF-16 units and an ellipsis; never half a character. */
export function toldWords(words: string): string {
  if (words.length <= TOLD_CHARACTERS) return words;
  return `${replaceLoneSurrogates(words.slice(0, TOLD_CHARACTERS)).replace(/\uFFFD$/, "")}…`;
}
