import type { CoveredSentence } from "@/lib/domain/drafts/coverage";
import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { DraftRun } from "./draft-marks";

/** Who found nothing to check in these words, and when (ISO 8601). */
export type NothingBy = TextSpan & { by: string; at: string };

/** A sentence that is drawn as such: nobody has looked at it, or somebody found nothing to check in it. */
export type DrawnSentence = TextSpan &
  ({ state: "unaccounted" } | { state: "nothing"; by: string; at: string });

/** The sentences that are drawn, in order. Of several marks on one sentence the first one is named. */
export function drawnSentences(
  sentences: readonly CoveredSentence[],
  marks: readonly NothingBy[],
): DrawnSentence[] {
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return sentences.flatMap(({ start, end, state }): DrawnSentence[] => {
    if (state === "unaccounted") return [{ start, end, state }];
    if (state !== "nothing") return [];
    while ((inOrder[next]?.end ?? Infinity) <= start) next += 1;
    const mark = inOrder[next];
    return mark ? [{ start, end, state, by: mark.by, at: mark.at }] : [];
  });
}

/** The drawn sentences of each line, by where the line starts. A sentence never goes over a line's end. */
export function sentencesByLine(
  lines: readonly { start: number }[],
  sentences: readonly DrawnSentence[],
): ReadonlyMap<number, DrawnSentence[]> {
  const byLine = new Map<number, DrawnSentence[]>();
  let next = 0;
  for (const [index, { start }] of lines.entries()) {
    const end = lines[index + 1]?.start ?? Infinity;
    const from = next;
    while ((sentences[next]?.start ?? Infinity) < end) next += 1;
    byLine.set(start, sentences.slice(from, next));
  }
  return byLine;
}

/** Runs that stand in one drawn sentence, or in none. `isFirst`: the sentence begins with them. */
export type SentenceGroup = { sentence: DrawnSentence | null; isFirst: boolean; runs: DraftRun[] };

/**
 * A line's runs by the sentences that they stand in. Runs without a claim are cut where a sentence begins or ends; those
 * of claims stay whole, since a claim shares no more than punctuation with a sentence that is drawn. `sentences` are
 * the line's, in order.
 */
export function sentenceGroups(
  runs: readonly DraftRun[],
  sentences: readonly DrawnSentence[],
): SentenceGroup[] {
  const groups: SentenceGroup[] = [];
  let next = 0;
  for (const run of runs)
    for (const piece of cutRun(run, sentences.slice(next))) {
      while ((sentences[next]?.end ?? Infinity) <= piece.start) next += 1;
      const here = sentences[next];
      const isWithin = here && piece.lines.length === 0 && here.start <= piece.start;
      add(piece, isWithin ? here : null);
    }
  return groups;

  function add(run: DraftRun, sentence: DrawnSentence | null) {
    const last = groups.at(-1);
    if (last && last.sentence === sentence) last.runs.push(run);
    else {
      const isFirst = sentence !== null && !groups.some((group) => group.sentence === sentence);
      groups.push({ sentence, isFirst, runs: [run] });
    }
  }
}

function cutRun(run: DraftRun, sentences: readonly DrawnSentence[]): DraftRun[] {
  if (run.lines.length > 0) return [run];
  const end = run.start + run.text.length;
  const cuts: number[] = [];
  for (const sentence of sentences) {
    if (sentence.start >= end) break;
    cuts.push(...[sentence.start, sentence.end].filter((cut) => cut > run.start && cut < end));
  }
  const starts = [...new Set([run.start, ...cuts])];
  return starts.map((start, index) => ({
    ...run,
    start,
    text: run.text.slice(start - run.start, (starts[index + 1] ?? end) - run.start),
  }));
}
