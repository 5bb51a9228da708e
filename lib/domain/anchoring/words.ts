import { emptyLexicon, type Lexeme, type Lexicon, lookUp } from "./lexicon";

/**
 * A text as a row of words: runs of letters and figures, single signs of scripts that put no space between words, and
 * every other sign for itself. Columns have one entry for each word, in order of the text.
 */
export type Words = {
  text: string;
  /** UTF-16 offsets; `ends` is exclusive. */
  starts: number[];
  ends: number[];
  /** As in the lexicon; a word that both texts use all the time weighs less than there. */
  keys: number[];
  stems: number[];
  weights: number[];
  /** Which sentence the word is of, a number in `ranges`. */
  sentences: number[];
  /** The words of each sentence. Too many sentences do no harm, so abbreviations are not minded. */
  ranges: WordRange[];
  /** What each sentence's words weigh together. */
  sentenceWeights: number[];
  /** The keys of what each sentence names: words with a capital but for the first, which always has one; and figures. */
  names: Set<number>[];
  figures: Set<number>[];
};

/** A stretch of a row of words, counted in words; `end` is exclusive. */
export type WordRange = { start: number; end: number };

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+|[-‐‑‒–—―−﹘﹣－]+|\S/gu;

/** How fast a word weighs less the more often it is used. Of a name that is in every sentence a quarter or so is left. */
const WORN = 0.35;

/** The words of two texts that are to be compared. */
export function readWords(from: string, to: string): { a: Words; b: Words } {
  const lexicon = emptyLexicon();
  const [a, b] = [readText(from, lexicon), readText(to, lexicon)];
  const uses = new Map<number, number>();
  for (const key of [...a.keys, ...b.keys]) uses.set(key, (uses.get(key) ?? 0) + 1);
  for (const words of [a, b]) {
    for (const [at, key] of words.keys.entries()) {
      // A word that stands once in each text has been used twice.
      const weight = (words.weights[at] ?? 0) / (1 + WORN * Math.log(Math.max(2, uses.get(key) ?? 0) / 2));
      const sentence = words.sentences[at] ?? 0;
      words.weights[at] = weight;
      words.sentenceWeights[sentence] = (words.sentenceWeights[sentence] ?? 0) + weight;
    }
  }
  return { a, b };
}

/** The words that a stretch of the text touches; empty where it touches none. */
export function wordsWithin(words: Words, from: number, to: number): WordRange {
  const start = firstAbove(words.ends, from);
  let end = start;
  while (end < words.starts.length && (words.starts[end] ?? 0) < to) end += 1;
  return { start, end };
}

export function weightOfRange({ weights }: Words, { start, end }: WordRange): number {
  let weight = 0;
  for (let at = start; at < end; at += 1) weight += weights[at] ?? 0;
  return weight;
}

/** Equal for stretches of equal words. */
export function wordingOf({ keys }: Words, range: WordRange | undefined): string {
  return keys.slice(range?.start ?? 0, range?.end ?? 0).join(" ");
}

function readText(text: string, lexicon: Lexicon): Words {
  const words: Words = {
    text,
    starts: [],
    ends: [],
    keys: [],
    stems: [],
    weights: [],
    sentences: [],
    ranges: [],
    sentenceWeights: [],
    names: [],
    figures: [],
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lexeme = lookUp(word, lexicon);
    addToSentence(words, index, lexeme);
    words.starts.push(index);
    words.ends.push(index + word.length);
    words.keys.push(lexeme.key);
    words.stems.push(lexeme.stem);
    words.weights.push(lexeme.weight);
  }
  return words;
}

function addToSentence(words: Words, index: number, { key, hasCapital, isFigure }: Lexeme): void {
  const at = words.keys.length;
  const isFirst = at === 0 || startsSentence(words, index);
  if (isFirst) {
    words.ranges.push({ start: at, end: at });
    words.names.push(new Set());
    words.figures.push(new Set());
  }
  const sentence = words.ranges.length - 1;
  const range = words.ranges[sentence];
  if (range) range.end = at + 1;
  words.sentences.push(sentence);
  if (isFigure) words.figures[sentence]?.add(key);
  else if (hasCapital && !isFirst) words.names[sentence]?.add(key);
}

/** A new line, or a full stop with white space and something other than a small letter behind it. */
function startsSentence({ text, ends }: Words, index: number): boolean {
  const lastEnd = ends.at(-1) ?? 0;
  if (index > lastEnd && text.slice(lastEnd, index).includes("\n")) return true;
  const before = text.slice(Math.max(0, lastEnd - 3), lastEnd);
  if (!/[.!?…。！？]["'”’»)\]]*$/u.test(before)) return false;
  return /[。！？]$/u.test(before) || (index > lastEnd && !/^\p{Ll}/u.test(text.slice(index, index + 2)));
}

/** The first entry of an ascending row that is above the value. */
function firstAbove(row: number[], value: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
