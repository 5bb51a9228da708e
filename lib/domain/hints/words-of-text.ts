/** A word or a number of a text. UTF-16 offsets, end exclusive. */
export type Word = {
  start: number;
  end: number;
  /** As it is written. */
  text: string;
  /** In lower case, with straight apostrophes: what the tables are asked for. */
  plain: string;
  isNumber: boolean;
  /** It begins a line, a sentence or a quotation: that it has a capital says nothing. */
  begins: boolean;
  /** The number of the line that it stands in, from 0. */
  line: number;
};

/**
 * A word with what is joined to it ("Smith’s", "28-point" is a number and a word), or a number with its separators and a
 * short ending ("1,240", "4.2m", "1970s", "12 000"); scripts without capitals need no space before a number. Counted repetitions where two ways could match: linear.
 */
const WORD =
  /[\p{Lu}\p{Ll}\p{Lt}\p{Lm}][\p{L}\p{M}\p{N}]*(?:[’'‑-][\p{L}\p{M}\p{N}]+)*|\p{Lo}[\p{Lo}\p{M}]*|\p{Nd}{1,3}(?: \p{Nd}{3}){1,4}(?!\p{Nd})|\p{Nd}+(?:[.,:]\p{Nd}+)*(?:[\p{Lu}\p{Ll}]{1,2}(?!\p{L}))?/gu;

/** The words of a text in order. `abbreviations`, in lower case without their full stop, end no sentence. Linear. */
export function wordsOfText(text: string, abbreviations: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let line = 0;
  let before: Word | null = null;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const gap = text.slice(before?.end ?? 0, index);
    if (gap.includes("\n")) line += gap.split("\n").length - 1;
    const word: Word = {
      start: index,
      end: index + written.length,
      text: written,
      plain: plainOf(written),
      isNumber: /^\p{Nd}/u.test(written),
      begins: before === null || (gap !== " " && beginsAfter(gap, before, abbreviations)),
      line,
    };
    words.push(word);
    before = word;
  }
  return words;
}

function plainOf(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

function beginsAfter(gap: string, before: Word, abbreviations: ReadonlySet<string>): boolean {
  if (/[\n!?…:¿¡“‘«„"*•]/u.test(gap)) return true;
  if (!gap.includes(".")) return false;
  const isInitial = /^\p{Lu}$/u.test(before.text);
  return !(isInitial || abbreviations.has(before.plain)) || gap.trim() !== ".";
}
