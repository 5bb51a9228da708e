import { sharedContext } from "../../anchoring/found-in-context";
import { reanchor } from "../../anchoring/reanchor";
import type { Reanchored } from "../../anchoring/reanchored";
import { isTypographicChange } from "../../anchoring/typographic-change";
import { isSpanInside, type TextSpan, wordsAt } from "../../drafts/text-span";
import { foldWords, occurrences } from "../../passages/folded-words";
import { codePointsOf } from "./code-points";
import type { ReadAnnotation } from "./read-annotation";

/** Where an annotation's words stand in a draft, in UTF-16 units, end exclusive. */
export type FoundWords =
  /** As they are quoted; `moved` where they stood elsewhere in the text that it was made on. */
  | { as: "same" | "moved"; span: TextSpan }
  /** In other words: for a person to decide. */
  | { as: "reworded"; span: TextSpan }
  | { as: "ambiguous"; places: number }
  | { as: "gone" }
  /** It says of no words that it was made on them. */
  | { as: "whole" };

/** A text of the story by its hash. */
export type KnownText = { sha256: string; text: string };

/**
 * Finds the words of an annotation in a draft. At its position where the hash says that this is the text it was made on;
 * from there by what became of that text, if `earlier` has it; else by its quotation with what stands before and behind it,
 * as lib/domain/anchoring carries claims from draft to draft. Words that only look alike are never taken.
 */
export function findWords(
  { quote, position, sha256 }: Pick<ReadAnnotation, "quote" | "position" | "sha256">,
  draft: KnownText,
  earlier: readonly KnownText[],
): FoundWords {
  const madeOn = [draft, ...earlier].find((text) => sha256 !== "" && text.sha256 === sha256);
  const at = madeOn && position ? placeOf(position, quote?.exact ?? null, madeOn.text) : null;
  if (madeOn && at) return madeOn === draft ? { as: "same", span: at } : told(at, madeOn.text, draft.text);
  if (!quote) return position ? { as: "gone" } : { as: "whole" };
  return byQuotation(quote, draft.text);
}

/** So much more of its context than any other place has, in characters, makes one of several places the one. */
const AHEAD = 16;

function byQuotation(
  { prefix, exact, suffix }: NonNullable<ReadAnnotation["quote"]>,
  text: string,
): FoundWords {
  const quoted = prefix + exact + suffix;
  const span = { start: prefix.length, end: prefix.length + exact.length };
  const places = placesOf(exact, text);
  if (places.length === 0) return told(span, quoted, text);
  const [best, next] = places
    .map((place) => {
      const [before, behind] = sharedContext(span, quoted, place, text);
      const inFull = before >= prefix.length && behind >= suffix.length;
      return { place, context: before + behind, inFull };
    })
    .toSorted((a, b) => Number(b.inFull) - Number(a.inFull) || b.context - a.context);
  if (!best) return { as: "gone" };
  const isTheOne = !next || (best.inFull && !next.inFull) || best.context >= next.context + AHEAD;
  return isTheOne ? { as: "moved", span: best.place } : { as: "ambiguous", places: places.length };
}

/** A word that is everywhere points nowhere: no more places than this are compared. */
const MOST_PLACES = 500;

/** Every place where the words stand as they are; if there is none, where they are typeset otherwise. */
function placesOf(exact: string, text: string): TextSpan[] {
  const places: TextSpan[] = [];
  for (
    let at = text.indexOf(exact);
    at !== -1 && places.length < MOST_PLACES;
    at = text.indexOf(exact, at + 1)
  ) {
    const place = { start: at, end: at + exact.length };
    if (isSpanInside(place, text)) places.push(place);
  }
  return places.length > 0
    ? places
    : occurrences(foldWords(text, true), foldWords(exact, true)).slice(0, MOST_PLACES);
}

/** The position in that text, if the words there are those quoted. */
function placeOf(position: TextSpan, exact: string | null, text: string): TextSpan | null {
  const span = codePointsOf(text).toUnits(position);
  if (!span || !isSpanInside(span, text)) return null;
  return exact === null || wordsAt(span, text) === exact ? span : null;
}

function told(span: TextSpan, from: string, to: string): FoundWords {
  const [found] = reanchor([span], from, to);
  return found ? asTold(found, wordsAt(span, from), to) : { as: "gone" };
}

function asTold({ outcome, span, candidates }: Reanchored, words: string, text: string): FoundWords {
  if (outcome === "ambiguous") return { as: "ambiguous", places: candidates.length };
  if (!span || !isSpanInside(span, text)) return { as: "gone" };
  const isSame = outcome !== "changed" || isTypographicChange(words, wordsAt(span, text));
  return { as: isSame ? "moved" : "reworded", span };
}
