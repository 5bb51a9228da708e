import { reanchor } from "@/lib/domain/anchoring/reanchor";
import type { Reanchored } from "@/lib/domain/anchoring/reanchored";
import { seeded } from "./random";
import type { Revision } from "./revision";
import { isRight, type Measure, measureOf, noScore, type Score } from "./score";
import { type Probe, probesOf } from "./spans";
import { type Truth, truths } from "./truth";

/** An answer that was not as it should be. */
export type Miss = { revision: Revision; measure: Measure; probe: Probe; truth: Truth; answer: Reanchored };

/** How the spans of these texts were carried to their revisions. */
export function measure(revisions: Revision[]): { score: Score; misses: Miss[] } {
  const score = noScore();
  const misses: Miss[] = [];
  for (const [at, revision] of revisions.entries()) {
    const probes = probesOf(revision.from, seeded(at + 7));
    const spans = probes.map(({ span }) => span);
    const answers = reanchor(spans, revision.from, revision.to);
    for (const [number, truth] of truths(spans, revision).entries()) {
      const probe = probes[number];
      const answer = answers[number];
      const measured = probe && measureOf(probe, truth);
      if (!probe || !answer || !measured) continue;
      score[measured].of += 1;
      if (isRight(truth, probe.span, answer)) score[measured].right += 1;
      else misses.push({ revision, measure: measured, probe, truth, answer });
    }
  }
  return { score, misses };
}

/** The share of answers that were right; 1 where nothing was asked. */
export function shareOf(score: Score, ...measures: Measure[]): number {
  const of = measures.reduce((sum, one) => sum + score[one].of, 0);
  const right = measures.reduce((sum, one) => sum + score[one].right, 0);
  return of === 0 ? 1 : right / of;
}
