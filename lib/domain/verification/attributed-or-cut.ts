import type { AttributionKind, Stage, Verdict } from "../claims/vocabulary";

/** Verdicts that say that the claim, as it is worded, is not established. */
const NOT_ESTABLISHED: readonly Verdict[] = ["insufficient", "refuted", "disputed"];

/**
 * G8: what cannot be verified is attributed or cut. True for a claim that was signed off as not established and still
 * stands in the newsroom's own voice: somebody has to be named as saying it, or it has to go. What is partly supported or
 * attributed only has its own wording, and what nobody has signed off is missing from a story for that reason already.
 * Practice: BBC.
 */
export function standsUnattributed(claim: {
  stage: Stage;
  verdict: Verdict;
  attributionKind: AttributionKind;
}): boolean {
  return (
    claim.stage === "signed_off" &&
    claim.attributionKind === "own_voice" &&
    NOT_ESTABLISHED.includes(claim.verdict)
  );
}
