import { snapSpan, type TextSpan } from "../drafts/text-span";
import type { Alignment } from "./alignment";
import type { Comparison } from "./place-span";
import { type WordRange, type Words, weightOfRange } from "./words";

/** A rewording keeps at least this share of what the span said, by weight. */
const KEPT_WHEN_REWORDED = 0.3;

/**
 * The stretch that stands where the range stood, in other words, and how much of the range it kept (0 to 1, by weight).
 * It stays within what the range's sentences became: from the first to the last word that was kept, and on to what was
 * written in place of words at the range's ends. Null if nothing stands there.
 */
export function rewordedPlace(
  range: WordRange,
  comparison: Comparison,
): { span: TextSpan; kept: number } | null {
  const { a, b } = comparison.alignment;
  let place: WordRange | null = null;
  let weight = 0;
  for (const part of sentenceParts(range, a)) {
    const found = placeOfPart(part, comparison);
    if (!found) continue;
    weight += found.weight;
    place = place
      ? { start: Math.min(place.start, found.start), end: Math.max(place.end, found.end) }
      : found;
  }
  if (!place) return null;
  const kept = weight / weightOfRange(a, range);
  if (weightOfRange(b, place) > 3 * weightOfRange(a, range) + 20) return null;
  const text = { start: b.starts[place.start] ?? 0, end: b.ends[place.end - 1] ?? 0 };
  return { span: snapSpan(text, b.text), kept };
}

/** The range cut at the ends of its sentences. */
function sentenceParts(range: WordRange, a: Words): WordRange[] {
  const parts: WordRange[] = [];
  for (let at = range.start; at < range.end; ) {
    const end = Math.min(range.end, a.ranges[a.sentences[at] ?? 0]?.end ?? range.end);
    parts.push({ start: at, end });
    at = end;
  }
  return parts;
}

function placeOfPart(
  part: WordRange,
  { alignment, partners }: Comparison,
): (WordRange & { weight: number }) | null {
  const { a, b } = alignment;
  const became = partners[a.sentences[part.start] ?? 0] ?? [];
  const first = became[0];
  const last = became.at(-1);
  if (first === undefined || last === undefined) return null;
  const bounds = { start: b.ranges[first]?.start ?? 0, end: b.ranges[last]?.end ?? 0 };
  const places: number[] = [];
  let weight = 0;
  for (let word = part.start; word < part.end; word += 1) {
    const place = alignment.toB[word] ?? -1;
    if (place === -1) continue;
    places.push(place);
    weight += a.weights[word] ?? 0;
  }
  if (weight < KEPT_WHEN_REWORDED * weightOfRange(a, part)) return replacedPart(part, bounds, alignment);
  const kept = { start: Math.min(...places), end: Math.max(...places) + 1 };
  const start = alignment.toB[part.start] === -1 ? grown(kept.start, -1, bounds, alignment) : kept.start;
  const end = alignment.toB[part.end - 1] === -1 ? grown(kept.end - 1, 1, bounds, alignment) + 1 : kept.end;
  return { start, end, weight };
}

/** Over the words that are new, up to the next that went there from elsewhere or the end of the sentence. */
function grown(from: number, side: 1 | -1, bounds: WordRange, { toA }: Alignment): number {
  let at = from;
  while (at + side >= bounds.start && at + side < bounds.end && toA[at + side] === -1) at += side;
  return at;
}

/** What was put between the neighbours of words that went, if it is about as much as they were. */
function replacedPart(
  part: WordRange,
  bounds: WordRange,
  { a, b, toA, toB }: Alignment,
): (WordRange & { weight: number }) | null {
  const sentence = a.ranges[a.sentences[part.start] ?? 0] ?? part;
  if (part.start === sentence.start && part.end === sentence.end) return null;
  let before = part.start - 1;
  while (before >= sentence.start && toB[before] === -1) before -= 1;
  let after = part.end;
  while (after < sentence.end && toB[after] === -1) after += 1;
  const start = before < sentence.start ? bounds.start : (toB[before] ?? 0) + 1;
  const end = after >= sentence.end ? bounds.end : (toB[after] ?? 0);
  if (start >= end) return null;
  for (let at = start; at < end; at += 1) {
    const from = toA[at] ?? -1;
    if (from !== -1 && (from < part.start || from >= part.end)) return null;
  }
  const was = weightOfRange(a, { start: before + 1, end: after });
  const is = weightOfRange(b, { start, end });
  if (is < 0.3 * was || is > 3 * was + 4) return null;
  return { start, end, weight: 0 };
}
