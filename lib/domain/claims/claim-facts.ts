import type { TextSpan } from "../drafts/text-span";
import type { AttributionKind, ClaimType, Criticality, Stage, Verdict } from "./vocabulary";

export type PersonNamed = { id: string; name: string };

/** What a claim itself says, and how it stands. Times are ISO 8601. */
export type ClaimFacts = {
  id: string;
  number: number;
  wording: string;
  type: ClaimType;
  attributionKind: AttributionKind;
  attributedTo: string;
  criticality: Criticality;
  legalRisk: boolean;
  /** It says of a person something that calls for their reply (G7). */
  allegation: boolean;
  restsOnAuthorAlone: boolean;
  verdict: Verdict;
  stage: Stage;
  version: number;
  assignee: PersonNamed | null;
  dueAt: string | null;
  author: PersonNamed;
  loggedAt: string;
  updatedAt: string;
};

/** Where a claim stands in a story's newest draft. Without a place in its text, `span` and `words` are null. */
export type ClaimPlacement = {
  story: { id: string; title: string };
  draft: { id: string; number: number };
  placedAt: string;
  /** UTF-16 offsets into the draft's text, end exclusive. */
  span: TextSpan | null;
  words: string | null;
};
