/**
 * What a language calls the things that hints are about. Words and phrases are in lower case with straight apostrophes;
 * a phrase's words stand one space apart.
 */
export type HintRules = {
  /** "mr": a full stop after it ends no sentence. Without the stop. */
  abbreviations: readonly string[];
  /** Figures in words: "two", "one in", "dozens", "doubled". */
  numberWords: readonly string[];
  /** What belongs to the number before it: "million", "per cent". */
  magnitudes: readonly string[];
  /** Currencies that stand before a number: "eur". */
  currencies: readonly string[];
  months: readonly string[];
  /** Months that are other words, too ("may"): a date only beside a number or after one of `beforeMonths`. */
  monthsThatAreWords: readonly string[];
  beforeMonths: readonly string[];
  /** Words after which a bare number from 1500 to 2099 is a year. */
  beforeYears: readonly string[];
  /** Dates in words: weekdays, "yesterday", "last week". */
  dateWords: readonly string[];
  /** What makes a date of a number before it: "years ago". */
  afterDateNumbers: readonly string[];
  timeWords: readonly string[];
  /** Words after which "7.45" is a time. */
  beforeTimes: readonly string[];
  offices: readonly string[];
  superlatives: readonly string[];
  /** What superlatives look like, and the words that look so and are none. */
  superlativeForm: RegExp | null;
  notSuperlatives: readonly string[];
  /** The word for "more" that makes a superlative of the next one before one of `afterSuperlative`: "más alto de". */
  superlativeMore: string | null;
  afterSuperlative: readonly string[];
  causes: readonly string[];
  /** The conjunctions after verbs that report. */
  that: readonly string[];
  /** Words with a capital that are no names: what sentences begin with, nationalities and languages. */
  notNames: readonly string[];
  /** What looks like an adverb and begins a sentence. */
  adverbForm: RegExp | null;
};
