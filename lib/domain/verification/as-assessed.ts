import type { ProposedVerdict } from "../claims/vocabulary";
import { type AssessedClaim, type DecidingFacts, evidenceChangeReopens, reopens } from "./reopening";

export type EvidenceFacts = DecidingFacts & { evidenceId: string; sourceId: string; outletId: string | null };

type Assessed = AssessedClaim & { verdict: ProposedVerdict; items: readonly EvidenceFacts[] };
type Now = AssessedClaim & { items: readonly EvidenceFacts[] };

/**
 * Whether a claim and the evidence that decides it are still what the assessment was made on: nothing differs that
 * would undo it (G6). Asked before a sign-off or a proposal is given back.
 */
export function isAsAssessed(then: Assessed, now: Now): boolean {
  if (reopens(then, now)) return false;
  const thenById = new Map(then.items.map((item) => [item.evidenceId, item]));
  const nowById = new Map(now.items.map((item) => [item.evidenceId, item]));
  return [...new Set([...thenById.keys(), ...nowById.keys()])].every((id) => {
    const before = thenById.get(id) ?? null;
    const after = nowById.get(id) ?? null;
    const isFromElsewhere =
      before !== null &&
      after !== null &&
      (before.sourceId !== after.sourceId || before.outletId !== after.outletId);
    return !isFromElsewhere && !evidenceChangeReopens(before, after, then.verdict);
  });
}
