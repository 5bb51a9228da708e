import { paragraphsOf } from "./draft-text";
import { isSentenceEnd } from "./sentence-breaks";
import type { TextSpan } from "./text-span";

/**
 * A draft's sentences, in order: UTF-16 offsets into the text, ends exclusive, without white space at the ends, not
 * overlapping. Every line is at least one sentence, and everything that can be read stands in one. `language` is a BCP
 * 47 tag; one that is unknown or malformed is cut as English. Never throws; linear in the text.
 *
 * Boundaries are Unicode's (UAX #29, by Intl.Segmenter), joined by those that it does not see (a full stop without its
 * space, a sentence that begins with a figure, an ellipsis), less those that are none: abbreviations, initials,
 * ordinals, and quotations that the sentence goes on after.
 */
export function sentencesOf(text: string, language: string): TextSpan[] {
  const known = knownLanguage(language);
  const segmenter = new Intl.Segmenter(known, { granularity: "sentence" });
  return paragraphsOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    return sentencesOfLine(line, segmenter, known).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }));
  });
}

/** Whether anything stands in the span that could be checked at all: a letter or a figure. "***" and "—" hold none. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function knownLanguage(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}

function sentencesOfLine(line: string, segmenter: Intl.Segmenter, language: string): TextSpan[] {
  const ends = possibleEnds(line, segmenter).filter((at) => isSentenceEnd(line, at, language));
  const pieces = [...ends, line.length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
  return withoutWordless(line, pieces)
    .map((piece) => trimmed(line, piece))
    .filter(({ start, end }) => start < end);
}

/**
 * What Intl.Segmenter passes over, up to the place itself: "kyiv.|The", "left. |3 people", "waited… |Then",
 * "left. |kyiv", "« Moi ! » |Le silence". Counted repetitions, so that no text makes them slow.
 */
const PASSED_OVER = [
  /[\p{Ll}\p{M}]\.[\p{Pf}\p{Pi}"')\]]{0,4}(?=[\p{Pi}\p{Ps}"]?\p{Lu})/gu,
  /[.…][\p{Pf}\p{Pi}"')\]]{0,4}\s{1,20}(?=[\p{Pi}\p{Ps}\p{Sc}"'¿¡]{0,4}[\p{Nd}\p{Lu}])/gu,
  /[.…][\p{Pf}\p{Pi}"')\]]{0,4}\s{1,20}(?=[\p{Pi}\p{Ps}"']?\p{Ll})/gu,
  /[.…?!]\s{1,3}»\s{1,20}(?=[\p{Pi}\p{Ps}"'¿¡]{0,4}[\p{Nd}\p{L}])/gu,
];

function possibleEnds(line: string, segmenter: Intl.Segmenter): number[] {
  const ends = new Set(segmentEnds(line, segmenter));
  for (const pattern of PASSED_OVER)
    for (const { 0: upTo, index } of line.matchAll(pattern)) ends.add(index + upTo.length);
  ends.delete(0);
  return [...ends].sort((a, b) => a - b);
}

/** Each step of Intl.Segmenter costs as much as its text is long, so it is given a window, from one end to the next. */
const WINDOW = 1_000;

function segmentEnds(line: string, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = [];
  for (let start = 0, size = WINDOW; start + size < line.length; ) {
    const found = Array.from(
      segmenter.segment(line.slice(start, start + size)),
      ({ index }) => start + index,
    );
    // The last one may have been cut by the window.
    const last = found.at(-1) ?? start;
    ends.push(...found.slice(1));
    size = last > start ? WINDOW : size * 2;
    start = last;
  }
  const rest = ends.at(-1) ?? 0;
  for (const { index } of segmenter.segment(line.slice(rest))) ends.push(rest + index);
  return ends;
}

/** What has no words of its own ("🎉", "”", "***") stands with the sentence before it, or else with the one after. */
function withoutWordless(line: string, pieces: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  let opening: number | null = null;
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (hasWords(line.slice(piece.start, piece.end))) {
      joined.push({ start: opening ?? piece.start, end: piece.end });
      opening = null;
    } else if (last) last.end = piece.end;
    else opening ??= piece.start;
  }
  return opening === null ? joined : [{ start: opening, end: line.length }];
}

/** A space that carries an accent is no white space: both are one character. */
function trimmed(line: string, { start, end }: TextSpan): TextSpan {
  const words = line.slice(start, end);
  const lead = /^\s+/.exec(words)?.[0].length ?? 0;
  const carries = lead > 0 && /^[\p{M}\p{Emoji_Modifier}\u200C\u200D]/u.test(words.slice(lead));
  const from = start + lead - (carries ? 1 : 0);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
