/**
 * What the splitting of sentences knows of a language. All in lower case. The lists are short on purpose: where a word
 * is missing, a sentence is left whole, and a person splits it by hand.
 */
export type SplitRules = {
  /** Join two clauses, or two things that one subject does. */
  joins: ReadonlySet<string>;
  /** Join two clauses that each have a subject. */
  contrasts: ReadonlySet<string>;
  /** Begin the clause that comes first: "While A, B". */
  opensWith: ReadonlySet<string>;
  /** Begin a clause that says something of what stands before its comma. */
  relatives: ReadonlySet<string>;
  /** Hold clauses inside each other, so that what joins further on may belong to the inner one. */
  holds: ReadonlySet<string>;
  /** "that" */
  that: ReadonlySet<string>;
  /** Before a noun: what follows is no verb, and a name's words begin here. */
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Stand between a subject and its verb. */
  adverbs: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  /** A verb by its ending, unless it is listed among `noVerbs`. */
  verbEnding: RegExp;
  /** After an auxiliary, one with it: "was drafted", "fue redactado". */
  participle: RegExp;
  noVerbs: ReadonlySet<string>;
  /** Say that somebody is not named. */
  unnamed: RegExp;
  /** Say that a publication or a document speaks. */
  published: RegExp;
  /** Words that begin a time or a place, where a speaker's name ends: "on Monday". */
  times: RegExp;
  /** Take a clause as their object, so that a name after "and" may belong to it: "knew Kyiv and Moscow were …". */
  takesClause: ReadonlySet<string>;
  /** Lemmas of reporting verbs that name who is told before "that". */
  tells: ReadonlySet<string>;
  /**
   * A verb where a clause goes on without a subject and an object follows: "and employs 3,100 people"; null where an
   * ending does not tell.
   */
  verbAtStart: RegExp | null;
  /** Lemmas that are a verb at the very end, though they may be nouns elsewhere: "documents show". */
  showsAtEnd: ReadonlySet<string>;
  /** A verb directly after a relative pronoun, where nothing else can stand. */
  relativeVerb: RegExp;
  /** Lemmas of reporting verbs after which it is not said that what follows is so. */
  sayNot: ReadonlySet<string>;
  /** Reporting phrases that name whose words these are: "according to". */
  accordingTo: readonly (readonly string[])[];
  types: {
    cause: RegExp;
    figure: RegExp;
    date: RegExp;
    identity: RegExp;
    position: RegExp;
  };
  /** A verb may stand without its subject: "Viajó a Miami". */
  dropsSubjects: boolean;
};

export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}
