import type { Role } from "@/lib/domain/access/roles";
import type {
  AttributionKind,
  ClaimType,
  Criticality,
  ProposedVerdict,
} from "@/lib/domain/claims/vocabulary";
import type { Basis, Stance } from "@/lib/domain/evidence/vocabulary";
import type { RelationSide } from "@/lib/domain/relations/vocabulary";
import type { LocatorKind, SourceKind } from "@/lib/domain/sources/vocabulary";
import type { OverridableGate } from "@/lib/domain/verification/policy";
import type { OutletKey } from "./outlets";
import type { PersonKey } from "./people";
import type { PassageKey } from "./sources";

export type SamplePerson = { name: string; email: string; role: Role; mayClearLegal: boolean };

export type SampleOutlet = { name: string; domain: string; ownerGroup: string };

/** `exact` is empty for the work as a whole. Paraphrased unless said otherwise: the words are ours, not the publisher's. */
export type SamplePassage = {
  exact: string;
  quoted?: true;
  locatorKind?: LocatorKind;
  locator?: string;
};

export type SampleSource = {
  title: string;
  /** A front page, a section or a profile of the outlet: never an invented address of an article. */
  url: string | null;
  outlet: OutletKey | null;
  kind: SourceKind;
  authors?: string;
  publishedOn: string;
  language: string;
  passages: Record<string, SamplePassage>;
};

export type SampleEvidence = {
  passage: PassageKey;
  stance: Stance;
  basis: Basis;
  primary?: true;
  note?: string;
};

/** What happened to a claim after its evidence was added, in order. */
export type SampleStep =
  | {
      does: "propose";
      by: PersonKey;
      verdict: ProposedVerdict;
      rationale: string;
      narrowerWording?: string;
      rating?: number;
      trueUntil?: string;
    }
  | { does: "return"; by: PersonKey; note: string }
  | {
      does: "signOff";
      by: PersonKey;
      note?: string;
      /** Why gates that it does not pass are let pass. */
      overrides?: Partial<Record<`override${OverridableGate}`, string>>;
    }
  | { does: "reopen"; by: PersonKey; reason: string }
  | { does: "cut"; by: PersonKey; reason: string };

export type SampleClaim = {
  /** The exact words of the draft that the claim stands on, found there once. */
  words: string;
  wording: string;
  type: ClaimType;
  attributionKind: AttributionKind;
  attributedTo: string;
  criticality?: Criticality;
  legalRisk?: true;
  allegation?: true;
  restsOnAuthorAlone?: true;
  loggedBy: PersonKey;
  assignee?: PersonKey;
  dueInHours?: number;
  evidenceBy: PersonKey;
  evidence: readonly SampleEvidence[];
  steps: readonly SampleStep[];
};

/** By the claims' numbers: C-27 supersedes C-3. */
export type SampleRelation = {
  from: number;
  side: RelationSide;
  to: number;
  asOf?: string;
  by: PersonKey;
  note: string;
};
