import { plainTypography } from "./typographic-change";

/** What is known of a word by its letters. */
export type Lexeme = {
  /** Equal for words that are equal but for capitals and the shape of quotation marks and dashes. */
  key: number;
  /** Equal for words that begin alike, as "approve" and "approved"; figures and signs are as they stand. */
  stem: number;
  /** How much finding it again says: little for a comma or "the", much for a name or a long word. */
  weight: number;
  hasCapital: boolean;
  isFigure: boolean;
};

/** The words met so far. Texts that are compared share one, so that their keys agree. */
export type Lexicon = { lexemes: Map<string, Lexeme>; numbers: Map<string, number> };

export function emptyLexicon(): Lexicon {
  return { lexemes: new Map(), numbers: new Map() };
}

export function lookUp(word: string, { lexemes, numbers }: Lexicon): Lexeme {
  const known = lexemes.get(word);
  if (known) return known;
  const plain = plainTypography(word).toLowerCase();
  const isFigure = /\p{N}/u.test(word);
  const hasCapital = /^\p{Lu}/u.test(word);
  const lexeme = {
    key: numberOf(plain, numbers),
    // Marked, so that it is not taken for a whole word.
    stem: numberOf(/^\p{L}{5,}/u.test(plain) ? `${plain.slice(0, 5)}…` : plain, numbers),
    weight: weightOf(word, isFigure, hasCapital),
    hasCapital,
    isFigure,
  };
  lexemes.set(word, lexeme);
  return lexeme;
}

/** In European languages the words that say least are the short ones; one sign of Chinese says as much as a short word. */
function weightOf(word: string, isFigure: boolean, hasCapital: boolean): number {
  if (isFigure) return 4;
  if (!/\p{L}/u.test(word)) return 0.25;
  if (hasCapital) return Math.min(word.length + 1, 7);
  return word.length <= 3 ? 1 : Math.min(word.length - 1, 7);
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}
