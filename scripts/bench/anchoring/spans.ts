import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { Random } from "./random";
import { sentencesOf } from "./sentences";

/** A span to be carried over, and what makes it easy or hard. */
export type Probe = { span: TextSpan; isShort: boolean; isRepeated: boolean };

/** Every sentence, every clause, every figure with its noun, and stretches of words as people select them. */
export function probesOf(text: string, random: Random): Probe[] {
  const sentences = sentencesOf(text);
  const clauses = sentences.flatMap((span) => parts(text, span, /[^,;:]+/gu));
  const words = Array.from(text.matchAll(/[\p{L}\p{N}’.%£-]*[\p{L}\p{N}]/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const stretches = words.flatMap((word, at) => {
    const last = words[at + random.below(12)];
    return last && random.chance(0.4) ? [{ start: word.start, end: last.end }] : [];
  });
  const figures = parts(text, { start: 0, end: text.length }, /[£\d][\d.,]*\d? \p{L}+/gu);
  const pairs = sentences.flatMap((span, at) => {
    const next = sentences[at + 1];
    return next && random.chance(0.3) ? [{ start: span.start, end: next.end }] : [];
  });
  return unique([...sentences, ...clauses, ...stretches, ...figures, ...pairs])
    .filter(({ start, end }) => end - start >= 4)
    .map((span) => {
      const quote = text.slice(span.start, span.end);
      return {
        span,
        isShort: quote.length < 20,
        isRepeated: text.indexOf(quote) !== text.lastIndexOf(quote),
      };
    });
}

function parts(text: string, span: TextSpan, pattern: RegExp): TextSpan[] {
  return Array.from(text.slice(span.start, span.end).matchAll(pattern), ({ 0: part, index }) => {
    const start = span.start + index + part.length - part.trimStart().length;
    return { start, end: start + part.trim().length };
  });
}

function unique(spans: TextSpan[]): TextSpan[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}
