import { HINT_KINDS, type HintKind } from "@/lib/domain/hints/hint";
import { hintsOf } from "@/lib/domain/hints/hints";
import type { Labelled } from "./labelled";

/** What was hinted at rightly, wrongly, and missed: counts of sentences. */
export type Score = { right: number; wrong: number; missed: number };
export type ScoredAs = HintKind | "worth checking";

export function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** The kinds that the rules find in a sentence that stands alone. */
export function foundKinds({ text, language }: Labelled): Set<HintKind> {
  return new Set(hintsOf(text, language).map(({ kind }) => kind));
}

/** Per kind, whether a sentence that has it gets a hint of it; for "worth checking", any hint at all. */
export function scoreHints(sentences: readonly Labelled[]): Map<ScoredAs, Score> {
  const scores = new Map<ScoredAs, Score>(
    ["worth checking" as const, ...HINT_KINDS].map((name) => [name, { right: 0, wrong: 0, missed: 0 }]),
  );
  for (const sentence of sentences) {
    const found = foundKinds(sentence);
    count("worth checking", sentence.worthChecking, found.size > 0);
    for (const kind of HINT_KINDS) count(kind, sentence.kinds.has(kind), found.has(kind));
  }
  return scores;

  function count(name: ScoredAs, is: boolean, isHinted: boolean): void {
    const score = scores.get(name);
    if (!score || (!is && !isHinted)) return;
    if (is && isHinted) score.right += 1;
    else if (is) score.missed += 1;
    else score.wrong += 1;
  }
}

/** All kinds taken together. */
export function overAllKinds(scores: ReadonlyMap<ScoredAs, Score>): Score {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const [name, score] of scores) {
    if (name === "worth checking") continue;
    total.right += score.right;
    total.wrong += score.wrong;
    total.missed += score.missed;
  }
  return total;
}
