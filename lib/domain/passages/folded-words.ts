import { plainTypography } from "../anchoring/typographic-change";
import type { TextSpan } from "../drafts/text-span";
import { breaksWord } from "./word-edges";

/** A text as it is compared: what typesetting and extraction change is the same here, and white space is left out. */
export type FoldedWords = {
  text: string;
  units: Uint16Array;
  /** For each unit, where its character begins in the text; a character may give several units, or none. */
  starts: Uint32Array;
};

const HYPHEN = 0x2d;
const LIGATURES = /[\uFB00-\uFB06]/;

/**
 * Lower case; accents apart from their letters, so that it does not matter how they are written; one shape for quotation
 * marks and one for dashes, however many; ligatures as letters; white space and invisible characters left out. With
 * `joined`, so are hyphens that end a line in the middle of a word, as in text from a PDF. Linear.
 */
export function foldWords(text: string, joined: boolean): FoldedWords {
  let units = new Uint16Array(text.length + 16);
  let starts = new Uint32Array(text.length + 16);
  const known = new Map<number, string>();
  let length = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    let folded = known.get(code);
    if (folded === undefined) {
      folded = foldCharacter(String.fromCodePoint(code));
      known.set(code, folded);
    }
    if (length + folded.length > units.length) {
      units = grown(units, new Uint16Array(units.length * 2));
      starts = grown(starts, new Uint32Array(starts.length * 2));
    }
    const isDoubled = folded === "-" && units[length - 1] === HYPHEN && length > 0;
    if (!isDoubled && !(joined && folded === "-" && endsLineInWord(text, at)))
      for (let unit = 0; unit < folded.length; unit += 1) {
        units[length] = folded.charCodeAt(unit);
        starts[length] = at;
        length += 1;
      }
    at += code > 0xffff ? 2 : 1;
  }
  return { text, units: units.subarray(0, length), starts: starts.subarray(0, length) };
}

/**
 * Every place where the words stand as whole words, without overlaps, in order. Knuth, Morris and Pratt's search: linear
 * whatever the texts are, which a built-in search does not promise.
 */
export function occurrences(within: FoldedWords, wanted: FoldedWords): TextSpan[] {
  const { units } = within;
  const needle = wanted.units;
  const found: TextSpan[] = [];
  if (needle.length === 0) return found;
  const fallBack = borders(needle);
  let matched = 0;
  for (let at = 0; at < units.length; at += 1) {
    while (matched > 0 && units[at] !== needle[matched]) matched = fallBack[matched - 1] ?? 0;
    if (units[at] === needle[matched]) matched += 1;
    if (matched < needle.length) continue;
    const place = placeOf(within, at - needle.length + 1, at);
    if (place) found.push(place);
    matched = place ? 0 : (fallBack[matched - 1] ?? 0);
  }
  return found;
}

/** The span of the units from the first to the last; null when it begins or ends within a character or a word. */
function placeOf({ text, starts }: FoldedWords, first: number, last: number): TextSpan | null {
  const start = starts[first] ?? 0;
  const lastStart = starts[last] ?? 0;
  if (first > 0 && starts[first - 1] === start) return null;
  if (last + 1 < starts.length && starts[last + 1] === lastStart) return null;
  const end = lastStart + ((text.codePointAt(lastStart) ?? 0) > 0xffff ? 2 : 1);
  return breaksWord(text, start) || breaksWord(text, end) ? null : { start, end };
}

/** For each beginning of the needle, the length of its longest proper beginning that also ends it. */
function borders(needle: Uint16Array): Uint32Array {
  const lengths = new Uint32Array(needle.length);
  let length = 0;
  for (let at = 1; at < needle.length; at += 1) {
    while (length > 0 && needle[at] !== needle[length]) length = lengths[length - 1] ?? 0;
    if (needle[at] === needle[length]) length += 1;
    lengths[at] = length;
  }
  return lengths;
}

function foldCharacter(character: string): string {
  if (/[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character)) return "";
  if (character === "…") return "...";
  const letters = LIGATURES.test(character) ? character.normalize("NFKD") : character.normalize("NFD");
  return plainTypography(letters.toLowerCase().normalize("NFD"));
}

/** Whether a hyphen between letters is followed by a line's end, with spaces at most. */
function endsLineInWord(text: string, at: number): boolean {
  if (!/\p{L}/u.test(text[at - 1] ?? "")) return false;
  return /^[^\S\n]{0,8}\n\s{0,8}\p{Ll}/u.test(text.slice(at + 1, at + 20));
}

function grown<Row extends Uint16Array | Uint32Array>(row: Row, larger: Row): Row {
  larger.set(row);
  return larger;
}
