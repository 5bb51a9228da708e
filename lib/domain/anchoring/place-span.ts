import type { TextSpan } from "../drafts/text-span";
import { snapSpan } from "../drafts/text-span";
import type { Alignment } from "./alignment";
import type { Reanchored } from "./reanchored";
import { isTypographicChange } from "./typographic-change";
import { type WordRange, type Words, weightOfRange, wordsWithin } from "./words";

/** Words that say this much seldom stand in two texts by chance: some five words with a name or a figure. */
const DISTINCTIVE = 16;
/** A rewording keeps at least this share of what the span said, by weight. */
const KEPT_WHEN_REWORDED = 0.3;

const GONE: Reanchored = { outcome: "gone", span: null, candidates: [], score: 0 };

/** What became of one stretch of words, by what the alignment says of them and of the words around them. */
export function placeSpan(span: TextSpan, a: Words, b: Words, alignment: Alignment): Reanchored {
  const range = wordsWithin(a, span.start, span.end);
  if (range.start === range.end) return GONE;
  const direct = directPlace(span, range, a, b, alignment);
  if (direct) return kept(span, direct, a, b, 1);
  const window = windowAround(range, alignment, b.keys.length);
  const here = window
    ? samePlaces(range, a, b, window).filter((place) => isFree(place, range, alignment))
    : [];
  const [only] = here;
  if (window && only && here.length === 1 && isNear(window, range, a, b))
    return kept(span, textOf(only, span, range, a, b), a, b, 0.9);
  const elsewhere = samePlaces(range, a, b, { start: 0, end: b.keys.length }).filter((place) =>
    isFree(place, range, alignment),
  );
  const candidates = elsewhere.map((place) => textOf(place, span, range, a, b));
  if (weightOfRange(a, range) >= DISTINCTIVE) {
    const [found, ...more] = candidates;
    if (found && more.length === 0) return kept(span, found, a, b, 0.8);
    if (found) return { outcome: "ambiguous", span: null, candidates, score: 0.5 };
  }
  return rewordedPlace(range, a, b, alignment) ?? { ...GONE, candidates: candidates.slice(0, 10) };
}

function kept(span: TextSpan, place: TextSpan, a: Words, b: Words, score: number): Reanchored {
  const before = a.text.slice(span.start, span.end);
  const after = b.text.slice(place.start, place.end);
  if (before !== after) {
    const outcome = "changed";
    return {
      outcome,
      span: place,
      candidates: [],
      score: isTypographicChange(before, after) ? score : 0.9 * score,
    };
  }
  return { outcome: place.start === span.start ? "unmoved" : "moved", span: place, candidates: [], score };
}

function directPlace(
  span: TextSpan,
  range: WordRange,
  a: Words,
  b: Words,
  { toB }: Alignment,
): TextSpan | null {
  const first = toB[range.start] ?? -1;
  if (first === -1) return null;
  for (let word = range.start; word < range.end; word += 1)
    if (toB[word] !== first + word - range.start) return null;
  return textOf({ start: first, end: first + range.end - range.start }, span, range, a, b);
}

/** The stretch of text for words that are those of the span; a span that begins or ends inside a word keeps doing so. */
function textOf(place: WordRange, span: TextSpan, range: WordRange, a: Words, b: Words): TextSpan {
  const into = Math.max(0, span.start - (a.starts[range.start] ?? 0));
  const short = Math.max(0, (a.ends[range.end - 1] ?? 0) - span.end);
  return { start: (b.starts[place.start] ?? 0) + into, end: (b.ends[place.end - 1] ?? 0) - short };
}

/** Between the places of the nearest words around the span that were kept; null where these have changed places. */
function windowAround(range: WordRange, { toB }: Alignment, wordsInB: number): WordRange | null {
  let before = range.start - 1;
  while (before >= 0 && toB[before] === -1) before -= 1;
  let after = range.end;
  while (after < toB.length && toB[after] === -1) after += 1;
  const start = before < 0 ? 0 : (toB[before] ?? -1) + 1;
  const end = after >= toB.length ? wordsInB : (toB[after] ?? wordsInB);
  return start <= end ? { start, end } : null;
}

/** A short quotation is only trusted within a stretch about as long as itself: further off it stands by chance. */
function isNear(window: WordRange, range: WordRange, a: Words, b: Words): boolean {
  const weight = weightOfRange(a, range);
  return weight >= DISTINCTIVE || weightOfRange(b, window) <= 4 * weight + 20;
}

function samePlaces(range: WordRange, a: Words, b: Words, within: WordRange): WordRange[] {
  const places: WordRange[] = [];
  const length = range.end - range.start;
  for (let at = within.start; at + length <= within.end; at += 1) {
    let word = 0;
    while (word < length && a.keys[range.start + word] === b.keys[at + word]) word += 1;
    if (word === length) places.push({ start: at, end: at + length });
  }
  return places;
}

/** Whether no word there is the continuation of a word outside the span. */
function isFree(place: WordRange, range: WordRange, { toA }: Alignment): boolean {
  for (let at = place.start; at < place.end; at += 1) {
    const from = toA[at] ?? -1;
    if (from !== -1 && (from < range.start || from >= range.end)) return false;
  }
  return true;
}

function rewordedPlace(range: WordRange, a: Words, b: Words, alignment: Alignment): Reanchored | null {
  const { toB } = alignment;
  const words = Array.from(toB.subarray(range.start, range.end));
  const found = words.filter((word) => word !== -1);
  const weight = words.reduce(
    (sum, word, at) => sum + (word === -1 ? 0 : (a.weights[range.start + at] ?? 0)),
    0,
  );
  const share = weight / weightOfRange(a, range);
  const window = windowAround(range, alignment, b.keys.length);
  if (!window) return null;
  const isPlaced = found.length > 0 && share >= KEPT_WHEN_REWORDED;
  const isReplaced =
    (toB[range.start - 1] ?? -1) !== -1 && (toB[range.end] ?? -1) !== -1 && window.start < window.end;
  if (!isPlaced && !isReplaced) return null;
  const start = isPlaced && words[0] !== -1 ? Math.min(...found) : window.start;
  const end = isPlaced && words.at(-1) !== -1 ? Math.max(...found) + 1 : window.end;
  if (start >= end) return null;
  const place = snapSpan({ start: b.starts[start] ?? 0, end: b.ends[end - 1] ?? 0 }, b.text);
  return { outcome: "changed", span: place, candidates: [], score: 0.3 + 0.6 * share };
}
