import { type Hint, hintOn } from "./hint";
import { findPhrases, type Phrases, phraseLength } from "./phrases";
import type { Word } from "./words-of-text";

export type FigureTables = {
  numberWords: Phrases;
  magnitudes: Phrases;
  currencies: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
};

/** Numbers and number words, with their currency and what they count in millions or per cent; `taken` holds words of dates and times. */
export function figureHints(
  text: string,
  words: readonly Word[],
  tables: FigureTables,
  taken: ReadonlySet<Word>,
): Hint[] {
  const inWords = findPhrases(words, tables.numberWords);
  const inDigits = words.flatMap((word, at) => (word.isNumber ? [{ from: at, to: at + 1 }] : []));
  const all = [...inWords, ...inDigits].sort((a, b) => a.from - b.from);
  const hints: Hint[] = [];
  let end = 0;
  for (const { from, to } of all) {
    const first = words[from];
    if (from < end || !first || words.slice(from, to).some((word) => taken.has(word))) continue;
    end = withMagnitude(words, to, tables);
    const last = words[end - 1] ?? first;
    const span = {
      start: startWithSign(text, words, from, tables.currencies),
      end: endWithSign(text, last.end),
    };
    const counted = countedBy(text, words[end], span.end, tables.notNames);
    hints.push(hintOn(text, "figure", span.start, span.end, text.slice(span.start, counted)));
  }
  return hints;
}

/** "million", "per cent", and number words that go on: "two hundred thousand". */
function withMagnitude(
  words: readonly Word[],
  to: number,
  { magnitudes, numberWords }: FigureTables,
): number {
  for (let end = to; ; ) {
    const next = words[end];
    const sameLine = next && next.line === words[to - 1]?.line && !next.begins;
    const more = sameLine
      ? Math.max(phraseLength(words, end, magnitudes), phraseLength(words, end, numberWords))
      : 0;
    if (more === 0) return end;
    end += more;
  }
}

function startWithSign(
  text: string,
  words: readonly Word[],
  from: number,
  currencies: ReadonlySet<string>,
): number {
  const start = words[from]?.start ?? 0;
  const before = words[from - 1];
  if (before && currencies.has(before.plain) && start - before.end === 1) return before.start;
  const sign = /(?:\p{Lu}{1,3})?\p{Sc} ?$/u.exec(text.slice(Math.max(0, start - 5), start));
  return start - (sign?.[0].length ?? 0);
}

function endWithSign(text: string, end: number): number {
  return end + (/^[ ]?(?:[%‰‱]|\p{Sc}|°[CF]?)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
}

/** Where the noun after a figure ends: "28 points", "a 20-point plan". The figure's own end when none follows. */
function countedBy(text: string, next: Word | undefined, end: number, notNouns: ReadonlySet<string>): number {
  if (!next || !/^[ -]$/.test(text.slice(end, next.start))) return end;
  return /^\p{Ll}{3,}$/u.test(next.text) && !notNouns.has(next.plain) ? next.end : end;
}
