import { hasWords } from "./sentences";
import type { TextSpan } from "./text-span";

/**
 * Whether anybody has looked at a sentence: a claim stands in it (a cut one counts, somebody decided about it), it is
 * marked as nothing to check, or neither. "wordless" is a line without a letter or a figure, which asks for nothing.
 */
export type SentenceState = "claim" | "nothing" | "unaccounted" | "wordless";

export type CoveredSentence = TextSpan & { state: SentenceState };

/**
 * The state of each sentence, in the order given. A claim covers a sentence when its words share a letter or a figure
 * with it; "nothing to check" holds when marks cover all of its words, so that a sentence which grew is looked at again.
 * A claim counts before a mark. Spans may overlap and come in any order; linear after sorting them.
 */
export function coverageOf(
  text: string,
  sentences: readonly TextSpan[],
  claimSpans: readonly TextSpan[],
  nothingSpans: readonly TextSpan[],
): CoveredSentence[] {
  const claimed = stretches(claimSpans);
  const cleared = stretches(nothingSpans);
  const wordsAt = ({ start, end }: TextSpan) => start < end && hasWords(text.slice(start, end));
  return sentences.map((sentence): CoveredSentence => {
    const { start, end } = sentence;
    if (!wordsAt(sentence)) return { start, end, state: "wordless" };
    if (claimed.within(sentence).some(wordsAt)) return { start, end, state: "claim" };
    const left = gaps(sentence, cleared.within(sentence));
    return { start, end, state: left.some(wordsAt) ? "unaccounted" : "nothing" };
  });
}

export type SentenceCount = { accounted: number; total: number };

/** How many sentences somebody has looked at, of those that have words. */
export function countSentences(sentences: readonly CoveredSentence[]): SentenceCount {
  const counted = sentences.filter(({ state }) => state !== "wordless");
  return {
    accounted: counted.filter(({ state }) => state !== "unaccounted").length,
    total: counted.length,
  };
}

/** "41 of 58 sentences accounted for" */
export function sayCoverage({ accounted, total }: SentenceCount): string {
  if (total === 0) return "No sentences to account for";
  if (total === 1) return accounted === 1 ? "Its sentence is accounted for" : "0 of 1 sentence accounted for";
  return accounted === total
    ? `All ${total} sentences accounted for`
    : `${accounted} of ${total} sentences accounted for`;
}

/** The sentences that share words with any of the spans, in order. */
export function sentencesTouched<Sentence extends TextSpan>(
  text: string,
  sentences: readonly Sentence[],
  spans: readonly TextSpan[],
): Sentence[] {
  const touching = stretches(spans);
  return sentences.filter((sentence) =>
    touching.within(sentence).some(({ start, end }) => hasWords(text.slice(start, end))),
  );
}

/** Spans joined where they overlap, and the parts of them that lie within a range, found by halving. */
function stretches(spans: readonly TextSpan[]) {
  const joined: TextSpan[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) joined.push({ start, end });
  }
  function within(range: TextSpan): TextSpan[] {
    let low = 0;
    for (let high = joined.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((joined[middle]?.end ?? 0) <= range.start) low = middle + 1;
      else high = middle;
    }
    const found: TextSpan[] = [];
    for (let span = joined[low]; span && span.start < range.end; span = joined[low]) {
      found.push({ start: Math.max(span.start, range.start), end: Math.min(span.end, range.end) });
      low += 1;
    }
    return found;
  }
  return { within };
}

/** What of a range the spans leave out. They lie within it, apart and in order. */
function gaps(range: TextSpan, spans: readonly TextSpan[]): TextSpan[] {
  const starts = [range.start, ...spans.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: spans[index]?.start ?? range.end }));
}
