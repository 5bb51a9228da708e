import { emptyLexicon, type Lexicon, lookUp } from "../anchoring/lexicon";
import { plainTypography } from "../anchoring/typographic-change";
import type { TextSpan } from "../drafts/text-span";

/** A text as a row of words, punctuation left out but in figures; what is known of each by its letters stands in columns. */
export type ReadWords = {
  text: string;
  lexicon: Lexicon;
  starts: number[];
  ends: number[];
  keys: number[];
  stems: number[];
  weights: number[];
};

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{M}\p{N}]+(?:(?<=\p{Nd})[.,](?=\p{Nd})[\p{L}\p{M}\p{N}]+)*/gu;

/** A word that the excerpt uses more often than this points nowhere. */
const PLACES_PER_WORD = 8;
/** How far the words of one place may be shifted against each other, in words. */
const SHIFT = { least: 8, most: 256 };
/** How many of the likeliest places are compared word by word. */
const CANDIDATES = 6;

export function readWords(text: string, lexicon: Lexicon = emptyLexicon()): ReadWords {
  const words: ReadWords = { text, lexicon, starts: [], ends: [], keys: [], stems: [], weights: [] };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const { key, stem, weight } = lookUp(word.normalize("NFC"), lexicon);
    words.starts.push(index);
    words.ends.push(index + word.length);
    words.keys.push(key);
    words.stems.push(stem);
    words.weights.push(weight);
  }
  return words;
}

/**
 * The place in the text whose words differ least from the excerpt's, and how like it is: 1 less the weight of the words
 * that have to be put in, left out or exchanged, by the weight of the excerpt. Null where no word is found again.
 *
 * Every word of the text that the excerpt has too votes for the shift at which both would stand together; the places
 * with most weight are then aligned within a band around their shift (Sellers, 1980: the excerpt whole, the text from
 * anywhere to anywhere). O(n + candidates · m · band) for n words of text and m of excerpt.
 */
export function closestWords(
  words: ReadWords,
  excerpt: string,
  near: number,
): ({ likeness: number } & TextSpan) | null {
  const wanted = readWords(excerpt, words.lexicon);
  const weight = wanted.weights.reduce((sum, one) => sum + one, 0);
  if (weight === 0 || words.keys.length === 0) return null;
  const width = Math.min(SHIFT.most, Math.max(SHIFT.least, Math.ceil(wanted.keys.length / 4)));
  let best: Aligned | null = null;
  for (const bucket of likeliestShifts(words, wanted, width)) {
    const lowest = bucket * width - wanted.keys.length;
    const aligned = align(words, wanted, lowest - width, 4 * width);
    if (!best || isBetter(aligned, best, words, near)) best = aligned;
  }
  if (!best || best.end <= best.start) return null;
  return { ...withPunctuation(words, wanted, best), likeness: Math.max(0, 1 - best.cost / weight) };
}

/** Shifts are counted in buckets of the width; each is weighed together with the next. Bucket 0 begins at -m. */
function likeliestShifts(words: ReadWords, wanted: ReadWords, width: number): number[] {
  const places = new Map<number, number[]>();
  for (const [at, key] of wanted.keys.entries()) {
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < PLACES_PER_WORD) known.push(at);
  }
  const uses = new Map<number, number>();
  for (const key of words.keys) if (places.has(key)) uses.set(key, (uses.get(key) ?? 0) + 1);

  const m = wanted.keys.length;
  const votes = new Float64Array(Math.floor((words.keys.length + m) / width) + 2);
  for (const [at, key] of words.keys.entries()) {
    const found = places.get(key);
    if (!found) continue;
    const vote = (words.weights[at] ?? 0) / ((1 + Math.log(uses.get(key) ?? 1)) * found.length);
    for (const place of found) {
      const bucket = Math.floor((at - place + m) / width);
      votes[bucket] = (votes[bucket] ?? 0) + vote;
    }
  }
  return highest(votes);
}

function highest(votes: Float64Array): number[] {
  const best: { bucket: number; vote: number }[] = [];
  for (let bucket = 0; bucket + 1 < votes.length; bucket += 1) {
    const vote = (votes[bucket] ?? 0) + (votes[bucket + 1] ?? 0);
    if (vote === 0 || (best.length === CANDIDATES && vote <= (best.at(-1)?.vote ?? 0))) continue;
    best.push({ bucket, vote });
    best.sort((a, b) => b.vote - a.vote);
    if (best.length > CANDIDATES) best.pop();
  }
  return best.map(({ bucket }) => bucket);
}

type Aligned = { cost: number; start: number; end: number };

/**
 * The cheapest alignment of the whole excerpt with text words whose shift is `lowest` to `lowest + band`. A column is a
 * shift: words consumed of the text less those of the excerpt.
 */
function align(words: ReadWords, wanted: ReadWords, lowest: number, band: number): Aligned {
  const n = words.keys.length;
  let cost = new Float64Array(band + 2).fill(Number.POSITIVE_INFINITY);
  let next = new Float64Array(band + 2);
  // Where the alignment that a column stands for began, in words of the text.
  let began = new Int32Array(band + 2);
  let nextBegan = new Int32Array(band + 2);
  for (let column = 0; column <= band; column += 1) {
    const at = lowest + column;
    if (at >= 0 && at <= n) cost[column] = 0;
    began[column] = at;
  }
  for (let row = 1; row <= wanted.keys.length; row += 1) {
    const key = wanted.keys[row - 1];
    const stem = wanted.stems[row - 1];
    const weight = wanted.weights[row - 1] ?? 0;
    next.fill(Number.POSITIVE_INFINITY);
    for (let column = 0; column <= band; column += 1) {
      const at = row + lowest + column;
      if (at < 0 || at > n) continue;
      // The excerpt's word is left out.
      let least = (cost[column + 1] ?? Number.POSITIVE_INFINITY) + weight;
      let from = began[column + 1] ?? 0;
      if (at > 0) {
        const theirs = words.weights[at - 1] ?? 0;
        const together = (cost[column] ?? 0) + exchange(words, at - 1, key, stem, Math.max(weight, theirs));
        if (together <= least) [least, from] = [together, began[column] ?? 0];
        const putIn = column > 0 ? (next[column - 1] ?? 0) + theirs : Number.POSITIVE_INFINITY;
        if (putIn < least) [least, from] = [putIn, nextBegan[column - 1] ?? 0];
      }
      next[column] = least;
      nextBegan[column] = from;
    }
    [cost, next] = [next, cost];
    [began, nextBegan] = [nextBegan, began];
  }
  let best = 0;
  for (let column = 1; column <= band; column += 1)
    if ((cost[column] ?? 0) < (cost[best] ?? 0)) best = column;
  return {
    cost: cost[best] ?? Number.POSITIVE_INFINITY,
    start: began[best] ?? 0,
    end: wanted.keys.length + lowest + best,
  };
}

/** Nothing for the same word, half for one that begins alike, as "point" and "points". */
function exchange(
  words: ReadWords,
  at: number,
  key: number | undefined,
  stem: number | undefined,
  weight: number,
) {
  if (words.keys[at] === key) return 0;
  return words.stems[at] === stem ? weight / 2 : weight;
}

function isBetter(one: Aligned, other: Aligned, { starts }: ReadWords, near: number): boolean {
  if (one.cost !== other.cost) return one.cost < other.cost;
  return Math.abs((starts[one.start] ?? 0) - near) < Math.abs((starts[other.start] ?? 0) - near);
}

/** The quotation mark before the first word and the full stop behind the last, where the excerpt has them too. */
function withPunctuation(words: ReadWords, wanted: ReadWords, { start, end }: Aligned): TextSpan {
  const { text } = words;
  const from = words.starts[start] ?? 0;
  const to = words.ends[end - 1] ?? from;
  const lead = wanted.text.slice(0, wanted.starts[0]).trim();
  const trail = wanted.text.slice(wanted.ends.at(-1)).trim();
  const hasLead = plainTypography(text.slice(from - lead.length, from)) === plainTypography(lead);
  const hasTrail = plainTypography(text.slice(to, to + trail.length)) === plainTypography(trail);
  return { start: hasLead ? from - lead.length : from, end: hasTrail ? to + trail.length : to };
}
