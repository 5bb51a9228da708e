import type { Stage, Verdict } from "../claims/vocabulary";

/** Why nothing can rest on a claim as it stands. */
export type Fall =
  | "cut"
  | "reopened"
  | "refuted"
  | "disputed"
  | "insufficient"
  | "outdated"
  | "not_checkable"
  | "superseded";

/** As the end of a sentence: "C-3, which is refuted". */
export const FALL_WORDS: Record<Fall, string> = {
  cut: "has been cut",
  reopened: "is being checked again",
  refuted: "is refuted",
  disputed: "is disputed",
  insufficient: "could not be established",
  outdated: "is outdated",
  not_checkable: "cannot be checked",
  superseded: "has been superseded",
};

const FALLEN_VERDICTS = ["refuted", "disputed", "insufficient", "outdated", "not_checkable"] as const;

/**
 * Whether a claim has fallen, so that what depends on it has to be looked at again; null while it stands or has not been
 * decided. A claim that was signed off and is back in work falls until it is signed off again. "Partly supported" and
 * "attributed only" are no fall: what holds is said with them.
 */
export function fallOf(claim: { stage: Stage; verdict: Verdict; isSuperseded: boolean }): Fall | null {
  if (claim.stage === "cut") return "cut";
  if (claim.stage !== "signed_off") {
    if (claim.verdict !== "unassessed") return "reopened";
    return claim.isSuperseded ? "superseded" : null;
  }
  return (
    FALLEN_VERDICTS.find((verdict) => verdict === claim.verdict) ?? (claim.isSuperseded ? "superseded" : null)
  );
}

/** Time has passed over it, and what was said of that time may still hold: looked at once more, but in nobody's way. */
export function isOfItsTime(fall: Fall): boolean {
  return fall === "superseded" || fall === "outdated";
}
