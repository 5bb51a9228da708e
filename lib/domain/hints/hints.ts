import { dateAndTimeHints } from "./dates-and-times";
import { figureHints } from "./figures";
import { HINT_KINDS, type Hint, type HintKind, hintOn } from "./hint";
import { nameHints } from "./names";
import { findPhrases, type Phrases } from "./phrases";
import { quotationHints } from "./quotations";
import { reportHints } from "./reports";
import { superlativesByForm } from "./superlatives";
import { type HintTables, tablesFor } from "./tables";
import { type Word, wordsOfText } from "./words-of-text";

/**
 * What in a text is often worth checking, by plain rules, in reading order: never a verdict. `language` is a BCP 47 tag;
 * English and Spanish have tables, every other language gets figures, capitals, quotations and what digits say of dates
 * and times. Hints of different kinds may overlap ("“It cost 3 million”"). Never throws; linear in the text.
 */
export function hintsOf(text: string, language: string): Hint[] {
  const tables = tablesFor(language);
  const words = wordsOfText(text, tables.abbreviations);
  const quotations = quotationHints(text);
  const offices = phraseHints(text, words, "office", tables.offices);
  const { hints: datesAndTimes, taken } = dateAndTimeHints(text, words, tables);
  const notNames = new Set([...taken, ...offices.words]);
  const superlatives = superlativeHints(text, words, tables, offices.words);
  return [
    ...quotations,
    ...offices.hints,
    ...datesAndTimes,
    ...figureHints(text, words, tables, taken),
    ...nameHints(text, words, tables, notNames),
    ...superlatives,
    ...reportHints(text, words, tables.reporting, quotations),
    ...phraseHints(text, words, "cause", tables.causes).hints,
  ].sort((a, b) => a.start - b.start || HINT_KINDS.indexOf(a.kind) - HINT_KINDS.indexOf(b.kind));
}

function superlativeHints(
  text: string,
  words: readonly Word[],
  tables: HintTables,
  offices: ReadonlySet<Word>,
): Hint[] {
  const { hints, words: found } = phraseHints(text, words, "superlative", tables.superlatives, offices);
  const byForm = superlativesByForm(words, tables).filter((word) => !found.has(word));
  return [...hints, ...byForm.map(({ start, end }) => hintOn(text, "superlative", start, end))];
}

/** A hint on every phrase of a table; none on one with a word in `except`: "primer ministro" is no first. */
function phraseHints(
  text: string,
  words: readonly Word[],
  kind: HintKind,
  phrases: Phrases,
  except: ReadonlySet<Word> = new Set(),
): { hints: Hint[]; words: Set<Word> } {
  const found = findPhrases(words, phrases)
    .map(({ from, to }) => words.slice(from, to))
    .filter((phrase) => !phrase.some((word) => except.has(word)));
  return {
    hints: found.flatMap((phrase) => {
      const [first, last] = [phrase[0], phrase.at(-1)];
      return first && last ? [hintOn(text, kind, first.start, last.end)] : [];
    }),
    words: new Set(found.flat()),
  };
}
