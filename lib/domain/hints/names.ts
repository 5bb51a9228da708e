import { type Hint, hintOn } from "./hint";
import { leadsName, nameWord } from "./name-words";
import type { Word } from "./words-of-text";

export type NameTables = {
  /** Words with a capital that are no names. */
  notNames: ReadonlySet<string>;
  /** "eur": in capitals and no name. */
  currencies: ReadonlySet<string>;
  adverbForm: RegExp | null;
  /** Verbs that report: who stands before one is a somebody. */
  reports: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  /** Every noun has a capital (German): only two capitals in a row, or a word all in capitals, say that it is a name. */
  capitalisesNouns: boolean;
};

/**
 * Names by their capitals: not what only begins a sentence, unless the text has it elsewhere, a name goes on after it, or
 * it owns or says something. `taken` are words of dates and offices.
 */
export function nameHints(
  text: string,
  words: readonly Word[],
  tables: NameTables,
  taken: ReadonlySet<Word>,
): Hint[] {
  const headings = linesInCapitals(words);
  const may = words.map((word) => !taken.has(word) && !headings.has(word.line) && mayBeName(word, tables));
  const known = new Set(words.flatMap((word, at) => (may[at] && !word.begins ? [nameWord(word.plain)] : [])));
  const isName = words.map((word, at) => {
    if (!may[at]) return false;
    if (!word.begins) return true;
    const goesOn =
      !tables.capitalisesNouns &&
      may[at + 1] === true &&
      isNext(text, word, words[at + 1], tables.abbreviations);
    return goesOn || known.has(nameWord(word.plain)) || standsOut(word, words[at + 1], tables);
  });
  const hints: Hint[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!isName[at] || !first) continue;
    const from = at;
    while (words[at]) {
      const next = nextOfName(text, words, isName, at, tables.abbreviations);
      if (next === at) break;
      at = next;
    }
    const last = words[at] ?? first;
    const alone = from === at && !isAcronym(first);
    if (!(tables.capitalisesNouns && alone)) hints.push(hintOn(text, "name", first.start, endOfName(last)));
  }
  return hints;
}

function mayBeName(word: Word, { notNames, currencies }: NameTables): boolean {
  const { text, plain, isNumber } = word;
  if (isAcronym(word)) return !currencies.has(plain);
  if (isNumber || !/^(?:\p{Ll}{1,3}['’‑-])?\p{Lu}/u.test(text)) return false;
  return !notNames.has(plain) && !notNames.has(nameWord(plain));
}

function standsOut(word: Word, next: Word | undefined, tables: NameTables): boolean {
  if (isAcronym(word) || /['’]s$/u.test(word.text)) return true;
  if (tables.adverbForm?.test(word.plain) || /s$/u.test(word.plain)) return false;
  return next !== undefined && next.line === word.line && tables.reports.has(next.plain);
}

function isAcronym({ text }: Word): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+(?:['’]s)?$/u.test(text);
}

/** The index of the last word of the name after one more step, over "of" and the like if a name goes on behind it. */
function nextOfName(
  text: string,
  words: readonly Word[],
  isName: readonly boolean[],
  at: number,
  abbreviations: ReadonlySet<string>,
): number {
  const word = words[at];
  if (!word || /['’]s$/u.test(word.text)) return at;
  if (isName[at + 1] && isNext(text, word, words[at + 1], abbreviations)) return at + 1;
  for (let over = 1; over <= 2; over += 1) {
    const joins = words.slice(at + 1, at + 1 + over);
    const [behind, beforeIt] = [words[at + 1 + over], words[at + over]];
    if (!joins.every((join) => leadsName(join.plain)) || !beforeIt) return at;
    const isClose = joins.every((join, index) =>
      isNext(text, words[at + index] ?? join, join, abbreviations),
    );
    if (isClose && isName[at + 1 + over] && isNext(text, beforeIt, behind, abbreviations))
      return at + 1 + over;
  }
  return at;
}

/** Side by side, or after the full stop of an initial: "J. D. Vance". */
function isNext(
  text: string,
  word: Word,
  next: Word | undefined,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (!next || next.start - word.end > 2) return false;
  const gap = text.slice(word.end, next.start);
  if (gap === " " || gap === "-") return true;
  return /^\. ?$/.test(gap) && (/^\p{Lu}$/u.test(word.text) || abbreviations.has(word.plain));
}

function endOfName({ text, end }: Word): number {
  return /['’]s$/u.test(text) ? end - 2 : end;
}

/** Lines where nearly every word has a capital, or all words are capitals: there a capital says nothing. */
function linesInCapitals(words: readonly Word[]): Set<number> {
  const counts = new Map<number, { all: number; begun: number; whole: number }>();
  for (const word of words) {
    if (word.isNumber) continue;
    const count = counts.get(word.line) ?? { all: 0, begun: 0, whole: 0 };
    counts.set(word.line, count);
    count.all += 1;
    if (!/^\p{Lu}/u.test(word.text)) continue;
    count.begun += 1;
    if (word.text.length === 1 || isAcronym(word)) count.whole += 1;
  }
  const inCapitals = [...counts].filter(
    ([, { all, begun, whole }]) => (all >= 5 && begun / all >= 0.75) || (all >= 2 && whole === all),
  );
  return new Set(inCapitals.map(([line]) => line));
}
