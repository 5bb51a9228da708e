import type { Stage, Verdict } from "../claims/vocabulary";
import type { TakingCounts } from "./draft-preview";
import type { TextSpan } from "./text-span";

/** One draft of a story, as the list of them shows it. */
export type DraftRow = {
  id: string;
  number: number;
  /** ISO 8601 */
  addedAt: string;
  addedBy: string;
  /** "" when it was pasted */
  fileName: string;
  characters: number;
  goesBackTo: number | null;
  /** What became of the claims when it was taken; null for the first draft. */
  counts: TakingCounts | null;
};

/** A story's drafts, newest first. */
export type DraftPage = {
  story: { id: string; title: string; language: string };
  /** Whether the reader may bring in a draft, and go back to one. */
  mayAdd: boolean;
  drafts: DraftRow[];
  total: number;
  /** The page after this one has the drafts before this number; null on the last page. */
  before: number | null;
};

/** A claim on one side of a comparison. */
export type ComparedClaim = {
  id: string;
  number: number;
  wording: string;
  verdict: Verdict;
  stage: Stage;
  /** UTF-16 offsets into each draft, end exclusive; null without a place in it. */
  from: TextSpan | null;
  to: TextSpan | null;
};

export type ComparedDraft = {
  id: string;
  number: number;
  text: string;
  addedAt: string;
  addedBy: string;
};

/** Two drafts of a story and the claims that have a place in either. */
export type DraftComparison = {
  story: { id: string; title: string; language: string };
  from: ComparedDraft;
  to: ComparedDraft;
  claims: ComparedClaim[];
  /** The numbers of all drafts, newest first. */
  numbers: number[];
};
