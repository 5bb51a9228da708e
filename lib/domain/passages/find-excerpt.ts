import type { TextSpan } from "../drafts/text-span";
import { type DiffPart, wordDiff } from "../history/word-diff";
import { closestWords, type ReadWords, readWords } from "./closest-words";
import { type FoldedWords, foldWords, occurrences } from "./folded-words";

/** Where pasted words stand in a saved copy, as a span of its text in UTF-16 units, end exclusive. */
export type FoundExcerpt =
  /** Character for character; `times` counts every place where they stand so, the one given included. */
  | ({ as: "exact"; times: number } & TextSpan)
  /** But for white space, the shape of quotation marks and dashes, case, ligatures and hyphens at a line's end. */
  | ({ as: "normalised"; times: number } & TextSpan)
  /** In other words: the closest place, and how the words pasted ("gone") become the copy's ("new"). */
  | ({ as: "approximate"; likeness: number; parts: DiffPart[] } & TextSpan)
  | { as: "not_there" };

export type NearWhere = {
  /** Of several places alike the one closest to this offset is taken; without it the first. */
  near?: number;
  /** Words that differ count as not there, and are not looked for. */
  typographyOnly?: boolean;
};

/** Less of the words than this found again, by their weight, is another passage. */
const LIKE_ENOUGH = 0.5;

/**
 * Finds pasted words in the text of a saved copy: as they are, else as they are typeset otherwise, else the place whose
 * words differ least. Words are whole words: "28" does not stand in "1928", nor in "28,000". Never throws. Linear in the
 * text's length for words that are there; for others at most some 60 million steps more, whatever the text: well under
 * 2 s for 2,000,000 characters and an excerpt of 10,000.
 */
export function findExcerpt(text: string, excerpt: string, where: NearWhere = {}): FoundExcerpt {
  return excerptFinder(text)(excerpt, where);
}

/** As findExcerpt, for several excerpts in one text, which is read once. */
export function excerptFinder(text: string): (excerpt: string, where?: NearWhere) => FoundExcerpt {
  const folded = new Map<boolean, FoldedWords>();
  let words: ReadWords | undefined;
  const foldedText = (joined: boolean) => {
    const known = folded.get(joined) ?? foldWords(text, joined);
    folded.set(joined, known);
    return known;
  };
  const lengthOf = (joined: boolean) => foldedText(joined).units.length;
  return (excerpt, { near = 0, typographyOnly = false } = {}) => {
    const wanted = excerpt.trim();
    const joined = foldWords(wanted, true);
    const found = bestPlace(text, wanted, occurrences(foldedText(true), joined), near);
    if (found) return found;
    const apart = foldWords(wanted, false);
    // Without a hyphen at a line's end both ways to fold are one.
    const isOne = apart.units.length === joined.units.length && lengthOf(false) === lengthOf(true);
    const again = isOne ? null : bestPlace(text, wanted, occurrences(foldedText(false), apart), near);
    if (again) return again;
    if (typographyOnly) return { as: "not_there" };
    words ??= readWords(text);
    const closest = closestWords(words, wanted, near);
    if (!closest || closest.likeness < LIKE_ENOUGH) return { as: "not_there" };
    const { start, end, likeness } = closest;
    return { as: "approximate", start, end, likeness, parts: wordDiff(wanted, text.slice(start, end)) };
  };
}

function bestPlace(text: string, wanted: string, places: TextSpan[], near: number): FoundExcerpt | null {
  const exact = places.filter(({ start, end }) => text.slice(start, end) === wanted);
  const best = closestTo(near, exact.length > 0 ? exact : places);
  if (!best) return null;
  return exact.length > 0
    ? { as: "exact", times: exact.length, ...best }
    : { as: "normalised", times: places.length, ...best };
}

function closestTo(near: number, places: TextSpan[]): TextSpan | null {
  let best: TextSpan | null = null;
  for (const place of places)
    if (!best || Math.abs(place.start - near) < Math.abs(best.start - near)) best = place;
  return best;
}
