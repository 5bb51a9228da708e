import type { CorrectionRecord } from "../corrections/correction";
import type { DraftLink } from "../drafts/links-near";
import type { EvidenceEntry } from "../evidence/evidence-entry";
import type { Basis, Stance } from "../evidence/vocabulary";
import type { DiffPart } from "../history/word-diff";
import type { InquiryEntry } from "../inquiries/inquiry";
import type { ClaimLineage } from "../lineage/claim-lineage";
import type { ClaimFlag } from "../relations/claim-flag";
import type { RelationView } from "../relations/relation-view";
import type { LocatorKind, SourceKind } from "../sources/vocabulary";
import type { Need } from "../verification/gate-facts";
import type { ClaimFacts, PersonNamed } from "./claim-facts";
import type { OfferedActions } from "./offered-actions";
import type { ProposedVerdict } from "./vocabulary";

/** A claim with everything that its pane and its page show. Times are ISO 8601. */
export type ClaimDossier = {
  claim: Omit<ClaimFacts, "updatedAt">;
  /** Why the work on a signed-off claim goes on; null unless it is reopened. */
  reopened: Reopening | null;
  /** Where it stands, in the stories that the reader may see. */
  places: ClaimPlace[];
  /** How it stands to other claims, and what they say against resting on it. */
  relations: RelationView[];
  flags: ClaimFlag[];
  /** What was changed after it was signed off or published, in order. */
  corrections: CorrectionRecord[];
  evidence: EvidenceEntry[];
  /** Where what supports or refutes it comes from; null without any. */
  lineage: ClaimLineage | null;
  /** Who was asked about it, newest first. */
  inquiries: InquiryEntry[];
  pending: AssessmentView | null;
  /** The one last signed off; the claim's verdict is its. */
  signed: AssessmentView | null;
  /** Returned, withdrawn and superseded ones, newest first; `earlierTotal` counts those left out too. */
  earlier: AssessmentView[];
  earlierTotal: number;
  /** What each verdict needs from the claim and its evidence as they are now, met or not. */
  needs: Record<ProposedVerdict, Need[]>;
  /** Of the newsroom's rules that the needs come from. */
  policyVersion: number;
  /** The standing legal clearance; null without one. */
  clearance: ClearanceView | null;
  actions: OfferedActions;
};

/** Somebody cleared the claim's legal risk in these words; it holds while the claim says the same. */
export type ClearanceView = { by: string; at: string; note: string; wording: string; holds: boolean };

export type Reopening = {
  by: string | null;
  at: string;
  reason: string;
  /** How a new draft changed the claim's words; empty when it was not that, or for whoever may not see its story. */
  words: DiffPart[];
};

export type ClaimPlace = {
  storyId: string;
  title: string;
  /** The number of the story's newest draft. */
  draft: number;
  /** The words that the claim covers in that draft; null when it has no place in it. */
  words: string | null;
  /** Addresses that the draft links there, those within the claim's words first. */
  links: DraftLink[];
};

export type AssessmentView = {
  id: string;
  state: "pending" | "returned" | "signed_off" | "withdrawn";
  verdict: ProposedVerdict;
  rationale: string;
  narrowerWording: string;
  rating: number | null;
  trueUntil: string;
  /** The claim as it was assessed. */
  wording: string;
  author: PersonNamed;
  proposedAt: string;
  returned: { by: string; at: string; note: string } | null;
  /** Of the rules that it was proposed under; `signOff` has its own. */
  policyVersion: number;
  signOff: { by: string; at: string; note: string; policyVersion: number } | null;
  /** The gates that it does not pass and was let pass, each with what was said of it. */
  overrides: { gate: string; missing: string; reason: string; by: string }[];
  /** What the rules asked when it was signed off, or proposed; none where that was not kept yet. */
  gates: { met: boolean; sentence: string }[];
  items: AssessmentItemView[];
};

/** A piece of evidence as it was when the verdict was proposed. */
export type AssessmentItemView = {
  id: string;
  sourceId: string;
  sourceTitle: string;
  sourceKind: SourceKind;
  outletName: string;
  publishedOn: string;
  exact: string;
  paraphrased: boolean;
  locatorKind: LocatorKind;
  locator: string;
  stance: Stance;
  basis: Basis;
  primary: boolean;
};
