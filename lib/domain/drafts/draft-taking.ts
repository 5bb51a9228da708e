import type { Reanchored } from "../anchoring/reanchor";
import { isTypographicChange } from "../anchoring/typographic-change";
import type { Stage } from "../claims/vocabulary";
import { nextStage } from "../claims/workflow";
import { isSpanInside, type TextSpan, wordsAt } from "./text-span";

export type AnchorOutcome = Reanchored["outcome"];

/** A claim that has a place in the draft before, or had one earlier. */
export type PlacedClaim = {
  claimId: string;
  /** The words that it stands on, or stood on last. */
  wordsBefore: string;
  stage: Stage;
  /** An assessment of it was signed off at some time. */
  wasSigned: boolean;
};

/** What a person decided about one claim; without a decision, what was found holds. */
export type PlaceChoice =
  | { kind: "accept" }
  /** The claim stands on these words of the new draft. */
  | { kind: "span"; start: number; end: number }
  /** It stays in the story without a place in its text. */
  | { kind: "unplaced" }
  | { kind: "cut"; reason: string };

/** What becomes of one claim when the draft is taken. */
export type TakenClaim = {
  claimId: string;
  /** What was found, before anybody decided. */
  outcome: AnchorOutcome;
  /** Where it stands in the new draft; null without a place. */
  span: TextSpan | null;
  byHand: boolean;
  wordsBefore: string;
  /** "" without a place */
  wordsAfter: string;
  /** Its words changed: whatever was assessed has to be looked at again (G6). */
  undoes: boolean;
  /** The reason why it is cut; null when it is not. */
  cut: string | null;
  stageBefore: Stage;
  stageAfter: Stage;
};

type Taking = {
  claims: readonly PlacedClaim[];
  /** What reanchor answered, one for each claim in the same order. */
  found: readonly Pick<Reanchored, "outcome" | "span">[];
  /** The new draft's text. */
  to: string;
  choices: ReadonlyMap<string, PlaceChoice>;
};

/**
 * What a new draft does to the claims that have a place, one answer for each in the order given.
 * The same words keep status and sign-off, also when only white space, the shape of quotation marks or dashes differ;
 * other words undo what was assessed (G6). What is gone or not decided loses its place and keeps its stage. A claim
 * that was cut before follows its words, and nothing else happens to it.
 */
export function planTaking({ claims, found, to, choices }: Taking): TakenClaim[] {
  return claims.map((claim, index) => {
    const { outcome, span: place } = found[index] ?? NOTHING_FOUND;
    const choice = choices.get(claim.claimId) ?? ACCEPT;
    const isCutNow = choice.kind === "cut" && claim.stage !== "cut";
    const span = placeOf(choice, place);
    const byHand = choice.kind !== "accept" && !isSame(span, place);
    const { wordsBefore } = claim;
    const wordsAfter = span ? wordsAt(span, to) : "";
    const undoes = span !== null && !keepsItsWords({ outcome, byHand, wordsBefore, wordsAfter });
    return {
      claimId: claim.claimId,
      outcome,
      span,
      byHand: byHand || isCutNow,
      wordsBefore,
      wordsAfter,
      undoes,
      cut: isCutNow ? choice.reason : null,
      stageBefore: claim.stage,
      stageAfter: stageAfter(claim, undoes, isCutNow),
    };
  });
}

/** Whether words that follow others say the same: white space, the shape of quotation marks and dashes don't count. */
export function keepsWords(before: string, after: string): boolean {
  return before === after || isTypographicChange(before, after);
}

/** The claims whose chosen place is not in the new draft's text. */
export function choicesOutside(choices: ReadonlyMap<string, PlaceChoice>, to: string): string[] {
  return [...choices].flatMap(([claimId, choice]) =>
    choice.kind === "span" && !isSpanInside(choice, to) ? [claimId] : [],
  );
}

/** Where marks of the draft before stand in the new one: only where their words are the same; null where they are not. */
export function carriedSpans(
  spans: readonly TextSpan[],
  found: readonly Reanchored[],
  from: string,
  to: string,
): (TextSpan | null)[] {
  return spans.map((span, index) => {
    const place = found[index]?.span ?? null;
    return place && keepsWords(wordsAt(span, from), wordsAt(place, to)) ? place : null;
  });
}

const ACCEPT: PlaceChoice = { kind: "accept" };
const NOTHING_FOUND: Pick<Reanchored, "outcome" | "span"> = { outcome: "gone", span: null };

function placeOf(choice: PlaceChoice, found: TextSpan | null): TextSpan | null {
  switch (choice.kind) {
    case "accept":
      return found;
    case "span":
      return { start: choice.start, end: choice.end };
    case "unplaced":
    case "cut":
      return null;
  }
}

/** Picking one of the places where the same words stand is no change; putting what was found, or is gone, elsewhere is. */
function keepsItsWords(
  claim: Pick<TakenClaim, "outcome" | "byHand" | "wordsBefore" | "wordsAfter">,
): boolean {
  const isElsewhere = claim.byHand && claim.outcome !== "ambiguous" && claim.outcome !== "changed";
  return !isElsewhere && keepsWords(claim.wordsBefore, claim.wordsAfter);
}

function stageAfter({ stage, wasSigned }: PlacedClaim, undoes: boolean, isCutNow: boolean): Stage {
  const event = isCutNow ? "cut" : undoes ? "contentChanged" : null;
  return (event && nextStage(stage, event, wasSigned)) ?? stage;
}

function isSame(a: TextSpan | null, b: TextSpan | null): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}
