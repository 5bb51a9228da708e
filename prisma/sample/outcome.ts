import type { Stage, Verdict } from "@/lib/domain/claims/vocabulary";
import type { SampleClaim, SampleStep } from "./shape";

/** Where a claim's steps should leave it. The loader does not read this: the tests hold what it did against it. */
export function plannedOutcome(claim: SampleClaim): { stage: Stage; verdict: Verdict } {
  let stage: Stage = claim.evidence.length === 0 ? "open" : "researching";
  let verdict: Verdict = "unassessed";
  let proposed: Verdict = "unassessed";
  for (const step of claim.steps) {
    stage = STAGE_AFTER[step.does];
    if (step.does === "propose") proposed = step.verdict;
    if (step.does === "signOff") verdict = proposed;
  }
  return { stage, verdict };
}

const STAGE_AFTER: Record<SampleStep["does"], Stage> = {
  propose: "awaiting_review",
  return: "researching",
  signOff: "signed_off",
  reopen: "reopened",
  cut: "cut",
};
