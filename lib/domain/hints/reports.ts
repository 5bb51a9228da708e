import { type Hint, hintOn } from "./hint";
import { findPhrases, type Phrases } from "./phrases";
import type { Word } from "./words-of-text";

export type ReportTables = {
  phrases: Phrases;
  forms: ReadonlySet<string>;
  formsBeforeThat: ReadonlySet<string>;
  that: ReadonlySet<string>;
};

/** Words that say that somebody said something: "according to", "said", "the report states that". */
export function reportHints(
  text: string,
  words: readonly Word[],
  tables: ReportTables,
  quotations: readonly Hint[],
): Hint[] {
  const inPhrases = new Set<Word>();
  const phrases = findPhrases(words, tables.phrases).flatMap(({ from, to }) => {
    for (const word of words.slice(from, to)) inPhrases.add(word);
    const [first, last] = [words[from], words[to - 1]];
    return first && last ? [hintOn(text, "reporting", first.start, last.end)] : [];
  });
  const edges = edgesOf(quotations);
  const verbs = words.flatMap((word, at) =>
    !inPhrases.has(word) && isReport(word, words[at + 1])
      ? [hintOn(text, "reporting", word.start, word.end)]
      : [],
  );
  return [...phrases, ...verbs];

  function isReport(word: Word, next: Word | undefined): boolean {
    const [always, sometimes] = [tables.forms.has(word.plain), tables.formsBeforeThat.has(word.plain)];
    if (!(always || sometimes) || !(word.begins || /^\p{Ll}/u.test(word.text))) return false;
    if (always) return true;
    const saysThat = next !== undefined && tables.that.has(next.plain) && next.line === word.line;
    return saysThat || isBesideQuotation(word);
  }

  function isBesideQuotation({ start, end }: Word): boolean {
    for (let at = start - BESIDE; at <= end + BESIDE; at += 1) {
      if (at < start && edges.ends.has(at)) return true;
      if (at >= end && edges.starts.has(at)) return true;
    }
    return false;
  }
}

/** Characters between a verb and the quotation that it belongs to: “…,” Karl Brenner added. He called the deal “…”. */
const BESIDE = 24;

function edgesOf(quotations: readonly Hint[]) {
  return {
    starts: new Set(quotations.map(({ start }) => start)),
    ends: new Set(quotations.map(({ end }) => end)),
  };
}
