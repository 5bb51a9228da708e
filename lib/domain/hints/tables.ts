import type { DateTables } from "./dates-and-times";
import type { FigureTables } from "./figures";
import type { HintRules } from "./hint-rules";
import type { NameTables } from "./names";
import { type Phrases, phrasesFrom } from "./phrases";
import { REPORTING_PHRASES, REPORTING_VERBS, type ReportingLanguage } from "./reporting-verbs";
import type { ReportTables } from "./reports";
import { RULES_EN } from "./rules-en";
import { RULES_ES } from "./rules-es";
import type { SuperlativeTables } from "./superlatives";

/** A language's rules, ready to be asked. */
export type HintTables = DateTables &
  FigureTables &
  NameTables &
  SuperlativeTables & { reporting: ReportTables; offices: Phrases; superlatives: Phrases; causes: Phrases };

/** The tables of a language by its BCP 47 tag, regions aside. One without rules of its own gets empty ones. */
export function tablesFor(language: string): HintTables {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const known = made.get(base);
  if (known) return known;
  return { ...NO_TABLES, capitalisesNouns: CAPITALISE_NOUNS.has(base) };
}

/** German and Luxembourgish write every noun with a capital. */
const CAPITALISE_NOUNS = new Set(["de", "lb", "gsw", "nds"]);

const NO_RULES: HintRules = {
  abbreviations: [],
  numberWords: [],
  magnitudes: [],
  currencies: [],
  months: [],
  monthsThatAreWords: [],
  beforeMonths: [],
  beforeYears: [],
  dateWords: [],
  afterDateNumbers: [],
  timeWords: [],
  beforeTimes: [],
  offices: [],
  superlatives: [],
  superlativeForm: null,
  notSuperlatives: [],
  superlativeMore: null,
  afterSuperlative: [],
  causes: [],
  that: [],
  notNames: [],
  adverbForm: null,
};

const NO_TABLES = tablesOf(NO_RULES, null);

const made: ReadonlyMap<string, HintTables> = new Map([
  ["en", tablesOf(RULES_EN, "en")],
  ["es", tablesOf(RULES_ES, "es")],
]);

function tablesOf(rules: HintRules, reporting: ReportingLanguage | null): HintTables {
  const verbs = reporting ? REPORTING_VERBS[reporting] : [];
  const forms = new Set(verbs.flatMap((verb) => verb.forms));
  return {
    abbreviations: new Set(rules.abbreviations),
    numberWords: phrasesFrom(rules.numberWords),
    magnitudes: phrasesFrom(rules.magnitudes),
    currencies: new Set(rules.currencies),
    months: new Set(rules.months),
    monthsThatAreWords: new Set(rules.monthsThatAreWords),
    beforeMonths: new Set(rules.beforeMonths),
    beforeYears: new Set(rules.beforeYears),
    dateWords: phrasesFrom(rules.dateWords),
    afterDateNumbers: phrasesFrom(rules.afterDateNumbers),
    timeWords: phrasesFrom(rules.timeWords),
    beforeTimes: new Set(rules.beforeTimes),
    offices: phrasesFrom(rules.offices),
    superlatives: phrasesFrom(rules.superlatives),
    superlativeForm: rules.superlativeForm,
    notSuperlatives: new Set(rules.notSuperlatives),
    superlativeMore: rules.superlativeMore,
    afterSuperlative: new Set(rules.afterSuperlative),
    causes: phrasesFrom(rules.causes),
    notNames: new Set(rules.notNames),
    adverbForm: rules.adverbForm,
    reports: forms,
    capitalisesNouns: false,
    reporting: {
      phrases: phrasesFrom(reporting ? REPORTING_PHRASES[reporting] : []),
      forms,
      formsBeforeThat: new Set(verbs.flatMap((verb) => verb.formsBeforeThat)),
      that: new Set(rules.that),
    },
  };
}
