import { plainTypography } from "./typographic-change";

/**
 * A text as a row of words: runs of letters and figures, single signs of scripts that put no space between words, and
 * every other sign for itself. All columns have one entry per word, in order of the text.
 */
export type Words = {
  text: string;
  /** UTF-16 offsets; `ends` is exclusive. */
  starts: number[];
  ends: number[];
  /** Equal numbers stand for equal words in both texts, whatever their capitals and the shape of quotation marks and dashes. */
  keys: number[];
  /** As keys, of how the word begins: "approve" and "approved" are equal. Figures and signs are as they stand. */
  stems: number[];
  /** How much finding the word again says: little for a comma or "the", much for a name or a long word. */
  weights: number[];
  /** Which sentence the word is of, counted from 0. Too many sentences do no harm, so abbreviations are not minded. */
  sentences: number[];
  /** The words of each sentence, and what they weigh together. */
  ranges: WordRange[];
  sentenceWeights: number[];
};

/** A stretch of a row of words, counted in words; `end` is exclusive. */
export type WordRange = { start: number; end: number };

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+|[-‐‑‒–—―−﹘﹣－]+|\S/gu;

/** The words of a text. `vocabulary` numbers them and has to be the same for texts that will be compared. */
export function readWords(text: string, vocabulary: Map<string, number>): Words {
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
  };
  let sentence = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (words.ends.length > 0 && startsSentence(words, index, word)) sentence += 1;
    words.starts.push(index);
    words.ends.push(index + word.length);
    const plain = plainTypography(word).toLowerCase();
    words.keys.push(numberOf(plain, vocabulary));
    words.stems.push(numberOf(stemOf(plain), vocabulary));
    words.weights.push(weightOf(word));
    words.sentences.push(sentence);
  }
  for (const [at, of] of words.sentences.entries()) {
    words.ranges[of] = { start: words.ranges[of]?.start ?? at, end: at + 1 };
    words.sentenceWeights[of] = (words.sentenceWeights[of] ?? 0) + (words.weights[at] ?? 0);
  }
  return words;
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

function numberOf(word: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

/** The stem is marked, so that it is not taken for a whole word. */
function stemOf(word: string): string {
  return /^\p{L}{5,}/u.test(word) ? `${word.slice(0, 5)}…` : word;
}

/** In European languages the words that say least are the short ones; one sign of Chinese says as much as a short word. */
function weightOf(word: string): number {
  if (/\p{N}/u.test(word)) return 4;
  if (!/\p{L}/u.test(word)) return 0.25;
  if (/\p{Lu}/u.test(word)) return Math.min(word.length + 1, 7);
  return word.length <= 3 ? 1 : Math.min(word.length - 1, 7);
}

/** A new line, or a full stop with white space and something other than a small letter behind it. */
function startsSentence(words: Words, index: number, word: string): boolean {
  const last = words.ends.length - 1;
  const between = words.text.slice(words.ends[last], index);
  if (between.includes("\n")) return true;
  if (/^\p{Ll}/u.test(word)) return false;
  const before = words.text.slice(Math.max(0, (words.ends[last] ?? 0) - 3), words.ends[last]);
  return (between !== "" && /[.!?…]["'”’»)\]]*$/u.test(before)) || /[。！？]$/u.test(before);
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
