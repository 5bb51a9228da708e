import type { TextSpan } from "./text-span";

/** A text as it is searched: what is typed differently on a keyboard is the same here. */
export type FoldedText = {
  text: string;
  /** For each unit of the folded text, the offset in the text itself; one more for its end. */
  offsets: Uint32Array;
};

/** What a keyboard types for what a typesetter sets. Dashes are one, so are quotation marks. */
const TYPED: Readonly<Record<string, string>> = {
  ...same("'", "‘’‚‛′ʼ`´"),
  ...same('"', "“”„‟″«»"),
  ...same("-", "‐‑‒–—―−"),
  ...same(" ", "\n\t\u00a0\u202f\u2009"),
  "…": "...",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
};

/**
 * Takes a text apart for searching: lower case, letters without their accents, quotation marks and dashes as they are
 * typed, line breaks as spaces. Linear in the text's length; a draft is folded once and searched often.
 */
export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  const offsets = new Uint32Array(text.length * 3 + 1);
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    const folded = foldCharacter(character, code);
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit++) offsets[length++] = at;
    at += character.length;
  }
  offsets[length] = text.length;
  return { text: pieces.join(""), offsets: offsets.subarray(0, length + 1) };
}

/**
 * Every place where the words stand, in order, without overlaps, as spans of the text that was folded. No words, or
 * nothing but white space, stand nowhere.
 */
export function findIn(folded: FoldedText, words: string): TextSpan[] {
  const wanted = foldText(words.trim()).text;
  if (wanted === "") return [];
  const found: TextSpan[] = [];
  for (
    let at = folded.text.indexOf(wanted);
    at !== -1;
    at = folded.text.indexOf(wanted, at + wanted.length)
  ) {
    const start = folded.offsets[at] ?? 0;
    const end = endOf(folded, at + wanted.length);
    // Folding makes several units of one: a hit that begins or ends within one is none.
    const cutsOne = at > 0 && folded.offsets[at - 1] === start;
    if (end > start && !cutsOne) found.push({ start, end });
  }
  return found;
}

function endOf({ offsets }: FoldedText, unit: number): number {
  const end = offsets[unit] ?? 0;
  return offsets[unit - 1] === end ? -1 : end;
}

function foldCharacter(character: string, code: number): string {
  if (code < 128) return TYPED[character] ?? character.toLowerCase();
  const lower = character.toLowerCase();
  const typed = TYPED[lower];
  if (typed !== undefined) return typed;
  return lower.normalize("NFD").replace(/\p{M}/gu, "") || "";
}

function same(typed: string, set: string): Record<string, string> {
  return Object.fromEntries([...set].map((character) => [character, typed]));
}
