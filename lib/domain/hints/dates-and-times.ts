import { type Hint, hintOn } from "./hint";
import { findPhrases, type Phrases, phraseLength } from "./phrases";
import type { Word } from "./words-of-text";

export type DateTables = {
  months: ReadonlySet<string>;
  monthsThatAreWords: ReadonlySet<string>;
  beforeMonths: ReadonlySet<string>;
  beforeYears: ReadonlySet<string>;
  dateWords: Phrases;
  afterDateNumbers: Phrases;
  timeWords: Phrases;
  beforeTimes: ReadonlySet<string>;
};

type Run = { from: number; to: number };

/** Dates (days, months, years, "yesterday") and times of the day, with the words that they took. */
export function dateAndTimeHints(
  text: string,
  words: readonly Word[],
  tables: DateTables,
): { hints: Hint[]; taken: Set<Word> } {
  const times = timeRuns(text, words, tables);
  const isTime = new Set(times.flatMap(({ from, to }) => words.slice(from, to)));
  const dates = joinedRuns(text, words, dateRuns(words, tables, isTime));
  const taken = new Set([...dates, ...times].flatMap(({ from, to }) => words.slice(from, to)));
  return { hints: [...hintsOn("date", dates), ...hintsOn("time", times)], taken };

  function hintsOn(kind: "date" | "time", runs: readonly Run[]): Hint[] {
    return runs.flatMap(({ from, to }) => {
      const [first, last] = [words[from], words[to - 1]];
      if (!first || !last) return [];
      const end = kind === "time" ? last.end + markLength(text, last.end) : last.end;
      return hintOn(text, kind, first.start, end);
    });
  }
}

function timeRuns(text: string, words: readonly Word[], tables: DateTables): Run[] {
  const inDigits = words.flatMap((word, at) => {
    if (!word.isNumber || !/^(?:[01]?\d|2[0-4])(?:[.:h][0-5]\d)?(?:[ap]m|h)?$/u.test(word.plain)) return [];
    const isClock = /:\d\d$|\d[aph]/u.test(word.plain) || markLength(text, word.end) > 0;
    const isSaid = /\.\d\d$/.test(word.plain) && tables.beforeTimes.has(words[at - 1]?.plain ?? "");
    return isClock || isSaid ? [{ from: at, to: at + 1 }] : [];
  });
  return [...inDigits, ...findPhrases(words, tables.timeWords)].sort((a, b) => a.from - b.from);
}

/** "a.m." and the like after a number: how many characters. */
function markLength(text: string, end: number): number {
  const after = text.slice(end, end + 10);
  return /^ ?(?:[ap]\. ?m\.|[ap]m(?!\p{L})|h(?!\p{L})| o['’]clock|Uhr)/iu.exec(after)?.[0].length ?? 0;
}

function dateRuns(words: readonly Word[], tables: DateTables, isTime: ReadonlySet<Word>): Run[] {
  const phrases = findPhrases(words, tables.dateWords).filter(({ from }) => !isOrdinaryTime(words, from));
  const single = words.flatMap((word, at): Run[] => {
    if (isTime.has(word)) return [];
    if (isMonth(words, at, tables)) return [monthRun(words, at)];
    if (!word.isNumber) return [];
    const after = phraseLength(words, at + 1, tables.afterDateNumbers);
    if (after > 0) return [{ from: at, to: at + 1 + after }];
    return isYear(words, at, tables) || isWholeDate(word) ? [{ from: at, to: at + 1 }] : [];
  });
  return [...phrases, ...single].sort((a, b) => a.from - b.from || b.to - a.to);

  function isOrdinaryTime(all: readonly Word[], from: number): boolean {
    const word = all[from];
    return word !== undefined && isTime.has(word) && !/^(?:last|this|anoche)$/.test(word.plain);
  }
}

function isMonth(words: readonly Word[], at: number, tables: DateTables): boolean {
  const word = words[at];
  if (!word) return false;
  if (tables.months.has(word.plain)) return true;
  if (!tables.monthsThatAreWords.has(word.plain) || !/^\p{Lu}/u.test(word.text)) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  return (
    (before !== undefined && tables.beforeMonths.has(before.plain)) ||
    isDayNumber(before) ||
    isDayNumber(after) ||
    isYearNumber(after)
  );
}

/** The month with the day before or after it, and the year: "21 November", "September 11, 2001", "23 de febrero de 1981". */
function monthRun(words: readonly Word[], at: number): Run {
  const isOf = (index: number) => ["of", "de", "del"].includes(words[index]?.plain ?? "");
  const sameLine = (index: number) => words[index]?.line === words[at]?.line;
  let [from, to] = [at, at + 1];
  if (sameLine(at - 1) && isDayNumber(words[at - 1])) from = at - 1;
  else if (sameLine(at - 2) && isOf(at - 1) && isDayNumber(words[at - 2])) from = at - 2;
  if (from === at && sameLine(to) && isDayNumber(words[to]) && !words[to]?.begins) to += 1;
  if (sameLine(to) && isYearNumber(words[to]) && !words[to]?.begins) to += 1;
  else if (isOf(to) && sameLine(to + 1) && isYearNumber(words[to + 1])) to += 2;
  return { from, to };
}

function isDayNumber(word: Word | undefined): boolean {
  return word !== undefined && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(word.plain);
}

function isYearNumber(word: Word | undefined): boolean {
  return word !== undefined && /^(?:1[5-9]|20)\d\d$/.test(word.plain);
}

/** "1970s"; "2023" after "in" or with nothing that it could count after it. */
function isYear(words: readonly Word[], at: number, { beforeYears }: DateTables): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word && /^(?:1[5-9]|20)\d0s$/.test(word.plain)) return true;
  if (!isYearNumber(word)) return false;
  if (before && beforeYears.has(before.plain)) return true;
  return !after || after.begins || after.line !== word?.line || !/^\p{Ll}{3,}s$/u.test(after.text);
}

/** "21.11.2025", "2025.11.21". */
function isWholeDate(word: Word): boolean {
  return /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2})$/.test(word.plain);
}

/** Dates that stand side by side are one: "Tuesday, September 11". */
function joinedRuns(text: string, words: readonly Word[], runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const gap = last && text.slice(words[last.to - 1]?.end, words[run.from]?.start);
    if (last && (run.from < last.to || (gap !== undefined && /^(?:, ?| |-|–)$/.test(gap))))
      last.to = Math.max(last.to, run.to);
    else joined.push({ ...run });
  }
  return joined;
}
