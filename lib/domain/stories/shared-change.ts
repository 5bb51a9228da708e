import type { EventKind } from "../history/event-kinds";

/** What can happen to a claim that every story it stands in has to know. */
export const SHARED_CHANGES = [
  "claim.edited",
  "claim.reopened",
  "claim.cut",
  "claim.restored",
  "claim.merged",
  "claim.corrected",
  "assessment.signedOff",
] as const satisfies readonly EventKind[];
export type SharedChangeKind = (typeof SHARED_CHANGES)[number];

/** The fields of a claim whose change makes it say something else; an assignee or a date does not. */
export const SAYS_SOMETHING_ELSE = ["wording", "type", "attributionKind", "attributedTo"] as const;

/** A change of a claim that stands in other stories, too, since somebody last looked. `at` is ISO 8601. */
export type SharedChange = {
  id: string;
  kind: SharedChangeKind;
  number: number;
  wording: string;
  /** Null: Galley itself, or somebody whose story the reader may not see. */
  by: string | null;
  at: string;
  reason: string;
};

/** As the end of a sentence: "C-142 was edited". */
export const SHARED_CHANGE_WORDS: Record<SharedChangeKind, string> = {
  "claim.edited": "was edited",
  "claim.reopened": "was reopened",
  "claim.cut": "was cut",
  "claim.restored": "was restored",
  "claim.merged": "was merged",
  "claim.corrected": "was corrected",
  "assessment.signedOff": "was signed off",
};
