import type { TextSpan } from "../drafts/text-span";
import type { Alignment } from "./alignment";
import type { Reanchored } from "./reanchored";
import { rewordedPlace } from "./reworded-place";
import { freePlaces, textOf } from "./same-words";
import { partnersOf } from "./sentence-pairs";
import { isTypographicChange } from "./typographic-change";
import { type WordRange, type Words, weightOfRange, wordsWithin } from "./words";

/** Words that say this much seldom stand in two texts by chance: some five words with a name or a figure. */
const DISTINCTIVE = 16;
/** What is offered to a person who places a claim by hand. */
const MOST_CANDIDATES = 10;

/** What became of one stretch of words, by what the alignment says of them and of the words around them. */
export function placeSpan(span: TextSpan, a: Words, b: Words, alignment: Alignment): Reanchored {
  const range = wordsWithin(a, span.start, span.end);
  const direct = directPlace(range, alignment);
  if (direct) return found(span, textOf(direct, span, range, a, b), a, b, 1);

  const [only, ...others] = partnerRanges(range, a, b, alignment).flatMap((within) =>
    freePlaces(range, a, b, within, alignment),
  );
  if (only && others.length === 0) return found(span, textOf(only, span, range, a, b), a, b, 0.9);

  const places = freePlaces(range, a, b, { start: 0, end: b.keys.length }, alignment);
  const candidates = places.slice(0, MOST_CANDIDATES).map((place) => textOf(place, span, range, a, b));
  if (weightOfRange(a, range) >= DISTINCTIVE || others.length > 0) {
    const [one, ...more] = candidates;
    if (one && more.length === 0) return found(span, one, a, b, 0.8);
    if (one) return { outcome: "ambiguous", span: null, candidates, score: 0.5 };
  }
  const reworded = rewordedPlace(range, a, b, alignment);
  if (reworded)
    return { outcome: "changed", span: reworded.span, candidates: [], score: 0.9 * reworded.kept };
  return { outcome: "gone", span: null, candidates, score: 0 };
}

function found(span: TextSpan, place: TextSpan, a: Words, b: Words, score: number): Reanchored {
  const before = a.text.slice(span.start, span.end);
  const after = b.text.slice(place.start, place.end);
  if (before !== after) {
    const certainty = isTypographicChange(before, after) ? score : 0.9 * score;
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

/** What the sentences of the span became. */
function partnerRanges(range: WordRange, a: Words, b: Words, alignment: Alignment): WordRange[] {
  const sentences = new Set(a.sentences.slice(range.start, range.end));
  const partners = Array.from(sentences).flatMap((sentence) => partnersOf(sentence, a, b, alignment));
  return joined(Array.from(new Set(partners)).sort((x, y) => x - y)).map(({ start, end }) => ({
    start: b.ranges[start]?.start ?? 0,
    end: b.ranges[end - 1]?.end ?? 0,
  }));
}

/** Numbers in ascending order as ranges of those that follow each other. */
function joined(numbers: number[]): WordRange[] {
  const ranges: WordRange[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.end === number) last.end = number + 1;
    else ranges.push({ start: number, end: number + 1 });
  }
  return ranges;
}
