import type { ProposedVerdict } from "../claims/vocabulary";
import { readPublishedOn } from "../sources/published-on";
import { isBlank } from "../text/typed-text";

/** The lowest and highest rating that a partly supported claim can carry; 1 is refuted and 5 verified. */
export const PARTLY_SUPPORTED_RATING = { min: 2, max: 4 } as const;

/** What a person writes when proposing a verdict. Fields that the verdict doesn't have are "" or null. */
export type Proposal = {
  verdict: ProposedVerdict;
  rationale: string;
  narrowerWording: string;
  /** 2, 3 or 4 of 5 */
  rating: number | null;
  /** ISO 8601, as exact as known */
  trueUntil: string;
};

export type ProposalField = Exclude<keyof Proposal, "verdict">;

/** What is wrong with a proposal, a sentence per field; empty when nothing is. Lengths are the schema's to check. */
export function proposalProblems(proposal: Proposal): Partial<Record<ProposalField, string>> {
  const problems = {
    rationale: rationaleProblem(proposal),
    narrowerWording: narrowerWordingProblem(proposal),
    rating: ratingProblem(proposal),
    trueUntil: trueUntilProblem(proposal),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, sentence]) => sentence !== null));
}

function rationaleProblem({ verdict, rationale }: Proposal): string | null {
  if (!isBlank(rationale)) return null;
  return verdict === "insufficient"
    ? "Say what was searched and where, so that nobody has to search it again."
    : "Say why the evidence carries this verdict.";
}

function narrowerWordingProblem({ verdict, narrowerWording }: Proposal): string | null {
  if (verdict === "partly_supported") {
    return isBlank(narrowerWording) ? "Write the narrower wording that the evidence does support." : null;
  }
  return isBlank(narrowerWording)
    ? null
    : "Only a partly supported claim has a narrower wording. Leave this empty.";
}

/** G9, and the rating of every other verdict: verified is 5 and refuted 1 by themselves, the rest carry none. */
function ratingProblem({ verdict, rating }: Proposal): string | null {
  const { min, max } = PARTLY_SUPPORTED_RATING;
  if (verdict === "partly_supported") {
    const fits = rating !== null && Number.isInteger(rating) && rating >= min && rating <= max;
    return fits ? null : "Pick 2, 3 or 4 of 5: how much of the claim holds.";
  }
  if (rating === null) return null;
  return verdict === "not_checkable"
    ? "A claim that can't be checked carries no rating. Leave this empty."
    : "Only a partly supported claim has a rating to pick. Leave this empty.";
}

function trueUntilProblem({ verdict, trueUntil }: Proposal): string | null {
  if (verdict === "outdated") {
    return readPublishedOn(trueUntil).ok
      ? null
      : "Say until when it was true, such as 2025-11-26, 2025-11 or 2025.";
  }
  return isBlank(trueUntil)
    ? null
    : "Only an outdated claim has a date until which it was true. Leave this empty.";
}
