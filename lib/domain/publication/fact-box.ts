import type { Verdict } from "../claims/vocabulary";

/** A story's fact box as its editors see it: what is saved, what can be chosen, and what of it is public now. */
export type FactBoxScreen = {
  story: { title: string; restricted: boolean };
  /** Null before it was saved for the first time. */
  box: SavedFactBox | null;
  /** The story's claims that are signed off, and those chosen before that are not any more; by reference. */
  claims: ClaimToChoose[];
  /** Null while nothing is published. */
  standing: StandingPublication | null;
  /** It was published before, so its address stays. */
  wasPublished: boolean;
  /** Galley's public address, without a slash at its end. */
  host: string;
  hold: { by: string; at: string; reason: string } | null;
  may: { publish: boolean; hold: boolean; liftHold: boolean };
};

export type SavedFactBox = {
  version: number;
  slug: string;
  headline: string;
  intro: string;
  unanswered: string[];
  /** In the order of the page. */
  claims: { claimId: string; explanation: string }[];
};

export type ClaimToChoose = {
  claimId: string;
  number: number;
  wording: string;
  verdict: Verdict;
  /** Why it cannot be published as it is, in a sentence; "" for nothing. */
  problem: string;
};

export type StandingPublication = {
  number: number;
  by: string;
  /** ISO 8601 */
  at: string;
  /** What is saved says something else than what is public. */
  isBehind: boolean;
  /** Claims that stand there without their verdict, because it changed since: "C-4". */
  rechecked: string[];
};
