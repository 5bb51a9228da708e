import type { TextSpan } from "../drafts/text-span";
import type { Alignment } from "./alignment";
import { foundInContext, NARROW_CONTEXT, sharedContext, WIDE_CONTEXT } from "./found-in-context";
import type { Reanchored } from "./reanchored";
import { rewordedPlace } from "./reworded-place";
import { freePlaces, placesOf, textOf, type WordIndex } from "./same-words";
import { isTypographicChange } from "./typographic-change";
import { type WordRange, weightOfRange, wordsWithin } from "./words";

/** What is known of two drafts: which word is which, the sentences that became others, and where each word stands. */
export type Comparison = {
  alignment: Alignment;
  partners: number[][];
  index: WordIndex;
  indexInA: WordIndex;
};

/** Words that say this much seldom stand in two texts by chance: some five words with a name or a figure. */
const DISTINCTIVE = 16;
/** Context, in characters, by which one of several places has to be ahead of the others to be the one. */
const AHEAD = 32;
/** What is offered to a person who places a claim by hand. */
const MOST_CANDIDATES = 10;

/** What became of one stretch of words, by what the alignment says of them and of the words around them. */
export function placeSpan(span: TextSpan, comparison: Comparison): Reanchored {
  const { alignment } = comparison;
  const { a, b } = alignment;
  const range = wordsWithin(a, span.start, span.end);
  const certain = placeInContext(span, range, alignment);
  if (certain) return certain;

  const places = freePlaces(range, alignment, comparison.index);
  const sentences = partnerSentences(range, comparison);
  const here = places.filter(
    ({ start, end }) => sentences.has(b.sentences[start] ?? -1) || sentences.has(b.sentences[end - 1] ?? -1),
  );
  const isDistinctive = speaksForItself(range, comparison);
  const likely = here.length > 0 ? here : isDistinctive ? places : [];
  const candidates = (here.length > 0 ? here : places)
    .slice(0, MOST_CANDIDATES)
    .map((one) => textOf(one, span, range, alignment));
  if (likely.length > 0) {
    const decided = clearlyBest(span, candidates, alignment);
    if (decided) return found(span, decided, 0.8, alignment);
    return { outcome: "ambiguous", span: null, candidates, score: 0.5 };
  }
  const reworded = rewordedPlace(range, comparison);
  if (reworded)
    return { outcome: "changed", span: reworded.span, candidates: [], score: 0.9 * reworded.kept };
  return { outcome: "gone", span: null, candidates, score: 0 };
}

/** The same words in their context: as the alignment says, or, where it says little, as the characters do. */
function placeInContext(span: TextSpan, range: WordRange, alignment: Alignment): Reanchored | null {
  const [from, to] = [alignment.a.text, alignment.b.text];
  const direct = directPlace(range, alignment);
  const place = direct && textOf(direct, span, range, alignment);
  const [before, behind] = place ? sharedContext(span, from, place, to) : [0, 0];
  if (place && Math.min(before, behind) === WIDE_CONTEXT) return found(span, place, 1, alignment);
  const wide = foundInContext(WIDE_CONTEXT, span, from, to);
  if (wide) return found(span, wide, 1, alignment);
  // A copy may stand elsewhere with more of its context than the original, beside which a word was changed.
  if (place && Math.max(before, behind) >= AHEAD) return found(span, place, 0.95, alignment);
  const narrow = foundInContext(NARROW_CONTEXT, span, from, to);
  if (narrow) return found(span, narrow, 0.95, alignment);
  return place && found(span, place, 0.9, alignment);
}

/** Whether the words, found again anywhere, are those of the span: said once before, and much, or most of a sentence. */
function speaksForItself(range: WordRange, { alignment, indexInA }: Comparison): boolean {
  const { a } = alignment;
  const weight = weightOfRange(a, range);
  const sentences = weightOfRange(a, {
    start: a.ranges[a.sentences[range.start] ?? 0]?.start ?? range.start,
    end: a.ranges[a.sentences[range.end - 1] ?? 0]?.end ?? range.end,
  });
  if (weight < DISTINCTIVE || (weight < 2 * DISTINCTIVE && weight < 0.6 * sentences)) return false;
  return placesOf(range, a, a, indexInA).length === 1;
}

function found(span: TextSpan, place: TextSpan, score: number, { a, b }: Alignment): Reanchored {
  const was = a.text.slice(span.start, span.end);
  const is = b.text.slice(place.start, place.end);
  if (was !== is) {
    const certainty = isTypographicChange(was, is) ? score : 0.9 * score;
    return { outcome: "changed", span: place, candidates: [], score: certainty };
  }
  return { outcome: place.start === span.start ? "unmoved" : "moved", span: place, candidates: [], score };
}

/** Where all words of the span went side by side. */
function directPlace(range: WordRange, { toB }: Alignment): WordRange | null {
  const first = toB[range.start] ?? -1;
  if (first === -1) return null;
  for (let word = range.start; word < range.end; word += 1)
    if (toB[word] !== first + word - range.start) return null;
  return { start: first, end: first + range.end - range.start };
}

/** What the sentences of the range became. */
function partnerSentences({ start, end }: WordRange, { alignment, partners }: Comparison): Set<number> {
  const first = alignment.a.sentences[start] ?? 0;
  const last = alignment.a.sentences[end - 1] ?? -1;
  const found = new Set(partners.slice(first, last + 1).flat());
  for (let sentence = first; sentence <= last; sentence += 1)
    for (const place of alignment.undecided.get(sentence) ?? []) found.add(place);
  return found;
}

/** The only place, or the one around which most stayed as it was. */
function clearlyBest(span: TextSpan, places: TextSpan[], { a, b }: Alignment): TextSpan | null {
  const [best, next] = places
    .map((place) => {
      const [before, behind] = sharedContext(span, a.text, place, b.text);
      return { place, context: before + behind };
    })
    .sort((x, y) => y.context - x.context);
  if (!best) return null;
  return !next || best.context >= next.context + AHEAD ? best.place : null;
}
