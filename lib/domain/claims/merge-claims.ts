import type { TextSpan } from "../drafts/text-span";
import type { Refusal } from "../refusal";
import { claimReference } from "./reference";
import { CRITICALITIES, type Criticality, type Stage } from "./vocabulary";

/** What the rules of merging need to know of each of the two claims. */
export type MergingClaim = {
  number: number;
  stage: Stage;
  /** It stands in other stories than the one it is merged in. */
  isElsewhere: boolean;
  /** Its words in the newest draft; null without a place. */
  span: TextSpan | null;
  legalRisk: boolean;
  allegation: boolean;
  criticality: Criticality;
  passageIds: readonly string[];
};

/**
 * Why these two cannot become one; null when they can. What was decided, or waits for a decision, was decided of one
 * claim alone; and a claim that other stories hold is not taken away from them.
 */
export function mergeProblem(merged: MergingClaim, into: MergingClaim): Refusal | null {
  if (merged.number === into.number) return { code: "mergeIntoItself" };
  for (const { number, stage, isElsewhere } of [merged, into]) {
    const reference = claimReference(number);
    if (!isMergeable(stage)) return { code: "mergeDecided", reference, stage };
    if (isElsewhere) return { code: "mergeElsewhere", reference };
  }
  return null;
}

/** Whether nothing is decided of a claim in this stage, and nothing waits for a decision. */
export function isMergeable(stage: Stage): stage is "open" | "researching" | "reopened" {
  return stage === "open" || stage === "researching" || stage === "reopened";
}

/** What the claim that stays becomes, and which passages come to it: those that are no evidence for it yet. */
export type Merging = {
  span: TextSpan | null;
  legalRisk: boolean;
  allegation: boolean;
  criticality: Criticality;
  passageIds: string[];
  /** How many passages of the merged claim are evidence for the other one already. */
  alreadyThere: number;
};

/** Both claims as one: from the first word of the one to the last of the other, and no mark of caution is lost. */
export function mergeClaimsInto(merged: MergingClaim, into: MergingClaim): Merging {
  const known = new Set(into.passageIds);
  const passageIds = merged.passageIds.filter((id) => !known.has(id));
  return {
    span: spanOfBoth(merged.span, into.span),
    legalRisk: merged.legalRisk || into.legalRisk,
    allegation: merged.allegation || into.allegation,
    criticality: higher(merged.criticality, into.criticality),
    passageIds,
    alreadyThere: merged.passageIds.length - passageIds.length,
  };
}

/** How far apart the words of two claims stand, in UTF-16 units; 0 where they touch, infinite without a place. */
export function distanceBetween(one: TextSpan | null, other: TextSpan | null): number {
  if (!one || !other) return Number.POSITIVE_INFINITY;
  return Math.max(one.start - other.end, other.start - one.end, 0);
}

function spanOfBoth(one: TextSpan | null, other: TextSpan | null): TextSpan | null {
  if (!one || !other) return one ?? other;
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function higher(one: Criticality, other: Criticality): Criticality {
  return CRITICALITIES.indexOf(one) > CRITICALITIES.indexOf(other) ? one : other;
}
