/** What a hint can be about, in the order in which hints of one place are listed. */
export const HINT_KINDS = [
  "figure",
  "date",
  "time",
  "name",
  "office",
  "superlative",
  "quotation",
  "reporting",
  "cause",
] as const;

export type HintKind = (typeof HINT_KINDS)[number];

/**
 * Words that are often worth checking, and why: never a verdict on them. UTF-16 offsets into the text, end exclusive.
 * The reason goes on after "worth checking:", as in "a figure: 28 points".
 */
export type Hint = { kind: HintKind; start: number; end: number; reason: string };

const KIND_WORDS: Record<HintKind, string> = {
  figure: "a figure",
  date: "a date",
  time: "a time",
  name: "a name",
  office: "a title or office",
  superlative: "a superlative or a first",
  quotation: "a quotation",
  reporting: "somebody’s word",
  cause: "a cause",
};

/** More of a quotation than this says nothing more about why it is hinted at. */
const WORDS_SAID = 60;

/** A hint on the words from `start` to `end`; `said` is what the reason quotes of them, the words themselves unless given. */
export function hintOn(
  text: string,
  kind: HintKind,
  start: number,
  end: number,
  said = text.slice(start, end),
): Hint {
  const short = said.length <= WORDS_SAID ? said : `${cutAtWord(said)}…`;
  return { kind, start, end, reason: `${KIND_WORDS[kind]}: ${short}` };
}

function cutAtWord(words: string): string {
  const cut = words.slice(0, WORDS_SAID);
  const space = cut.lastIndexOf(" ");
  return space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
}
