import type { Stage, Verdict } from "../claims/vocabulary";
import type { DiffPart } from "../history/word-diff";
import type { AnchorOutcome, TakenClaim } from "./draft-taking";
import type { TextSpan } from "./text-span";

/** How many claims a draft leaves, moves, changes … Cut claims are not counted. */
export type TakingCounts = Record<AnchorOutcome, number> & {
  /** Those among them that were signed off or awaited sign-off, and are worked on again. */
  backToWork: number;
  /** Those whose sign-off, proposed verdict or work is given back by going back to an earlier draft. */
  restored: number;
};

/** A place where a claim's words could stand, with the words around it. */
export type CandidatePlace = TextSpan & { before: string; words: string; after: string };

export type RestoredKind = "signOff" | "proposal" | "cut";

/** What a new draft would do to one claim. */
export type PreviewedClaim = {
  claimId: string;
  number: number;
  wording: string;
  verdict: Verdict;
  stage: Stage;
  stageAfter: Stage;
  outcome: AnchorOutcome;
  span: TextSpan | null;
  wordsBefore: string;
  wordsAfter: string;
  /** How far into its draft it stood last, from 0 to 1: where to look for it first. */
  near: number;
  /** Only for changed words: how they became others. */
  parts: DiffPart[];
  /** The words differ in white space, quotation marks or dashes only. */
  onlyTypography: boolean;
  /** Going back gives this back to the claim. */
  restores: RestoredKind | null;
  candidates: CandidatePlace[];
};

/** What will happen when a draft is taken. Nothing of it is stored. */
export type DraftPreview = {
  /** The number that the new draft would get. */
  number: number;
  basedOn: { draftId: string; number: number };
  /** The earlier draft that it goes back to. */
  goesBackTo: number | null;
  characters: number;
  counts: TakingCounts;
  /** Changed, ambiguous, gone, moved and unmoved ones, each in reading order of the draft before. Cut claims are left out. */
  claims: PreviewedClaim[];
  /** Claims that have no place in the draft before, and none in the new one. */
  withoutPlace: number;
  /** Sentences marked as nothing to check, in the draft before and in the new one. */
  nothingToCheck: { before: number; after: number };
  /** Somebody declared the story ready to publish: a new draft takes that back. */
  takesBackReady: boolean;
};

const ORDER: readonly AnchorOutcome[] = ["changed", "ambiguous", "gone", "moved", "unmoved"];

/** By what has to be looked at first. */
export function compareOutcomes(a: AnchorOutcome, b: AnchorOutcome): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

type Counted = Pick<TakenClaim, "outcome" | "stageBefore" | "stageAfter"> & {
  restores?: RestoredKind | null;
};

/** Counts what becomes of claims; those that were cut before are nobody's work and left out. */
export function countTaking(claims: readonly Counted[]): TakingCounts {
  const counts = { unmoved: 0, moved: 0, changed: 0, ambiguous: 0, gone: 0, backToWork: 0, restored: 0 };
  for (const claim of claims) {
    if (claim.restores) counts.restored += 1;
    if (claim.stageBefore === "cut") continue;
    counts[claim.outcome] += 1;
    if (!claim.restores && goesBackToWork(claim)) counts.backToWork += 1;
  }
  return counts;
}

function goesBackToWork({ stageBefore, stageAfter }: Counted): boolean {
  return stageBefore !== stageAfter && stageAfter !== "cut";
}
