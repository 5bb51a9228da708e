import { hasLoneSurrogate, isBlank } from "../text/typed-text";

/** A stretch of a text in UTF-16 units, as JavaScript strings and DOM ranges count; `end` is exclusive. */
export type TextSpan = { start: number; end: number };

/** Whether the span can carry a claim: whole numbers within the text, something to read, no surrogate pair cut. */
export function isSpanInside(span: TextSpan, text: string): boolean {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start < 0 || end <= start || end > text.length) return false;
  if (cutsPair(text, start) || cutsPair(text, end)) return false;
  return !isBlank(text.slice(start, end));
}

/**
 * The span that a selection means: put in order and within the text, without white space at its ends, and moved
 * outward where an end would cut a character as people see it (surrogate pair, emoji sequence, letter and accent;
 * UAX #29 extended grapheme clusters). Idempotent. A selection of nothing but white space gives an empty span.
 */
export function snapSpan(span: TextSpan, text: string): TextSpan {
  const from = clamp(Math.min(span.start, span.end), text);
  const words = text.slice(from, clamp(Math.max(span.start, span.end), text));
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  if (start === end) return { start, end };
  return { start: clusterAt(text, start).start, end: clusterAt(text, end - 1).end };
}

/** The words that the span covers, exactly as they stand; "" for a span outside the text. */
export function wordsAt(span: TextSpan, text: string): string {
  return span.start >= 0 && span.end > span.start ? text.slice(span.start, span.end) : "";
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
}

function cutsPair(text: string, offset: number): boolean {
  if (offset === 0 || offset === text.length) return false;
  return !hasLoneSurrogate(text.slice(offset - 1, offset + 1)) && hasLoneSurrogate(text.charAt(offset));
}

const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The grapheme cluster that holds the unit at `offset`. Only its line is looked at: a newline always ends a cluster. */
function clusterAt(text: string, offset: number): TextSpan {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const newline = text.indexOf("\n", offset);
  const line = text.slice(lineStart, newline === -1 ? text.length : newline + 1);
  const cluster = clusters.segment(line).containing(offset - lineStart);
  const start = lineStart + (cluster?.index ?? offset - lineStart);
  return { start, end: start + (cluster?.segment.length ?? 1) };
}
