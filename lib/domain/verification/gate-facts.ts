import type { AttributionKind } from "../claims/vocabulary";
import type { SaidOrigins } from "../corroboration/said-origins";
import type { Basis, Stance } from "../evidence/vocabulary";
import type { SourceKind } from "../sources/vocabulary";
import type { OverridableGate } from "./policy";

/**
 * Where the words of a piece of evidence were found. `hash`: whether the copy's bytes are still those that were saved.
 * `foundAs` "approximate": the copy has other words there, which a person took as them.
 */
export type Pin = {
  captureId: string;
  hash: "matches" | "differs" | "unchecked";
  foundAs: "exact" | "normalised" | "approximate";
};

/** A piece of evidence, as far as the gates look at it. */
export type GateItem = {
  evidenceId: string;
  stance: Stance;
  basis: Basis;
  primary: boolean;
  /** The words of its passage; "" for the work as a whole. */
  exact: string;
  /** Null: its words were found in no saved copy. */
  pin: Pin | null;
  /** What is said in writing against an item that refutes; "" for nothing. */
  answer: string;
  outletName: string;
  sourceId: string;
  sourceTitle: string;
  sourceKind: SourceKind;
  confidential: boolean;
  addedById: string;
};

/** As much of an item as counting origins takes. */
export type OriginItem = Pick<
  GateItem,
  "stance" | "basis" | "primary" | "outletName" | "sourceId" | "sourceTitle" | "sourceKind" | "confidential"
>;

/** What the gates over origins look at. */
export type OriginFacts = Pick<GateFacts, "origins"> & { items: readonly OriginItem[] };

/** A request for reply, as it stands. */
export type Reply = {
  whom: string;
  state: "waiting" | "answered" | "silent" | "dropped";
};

/** A claim, as far as the gates look at it. */
export type GateClaim = {
  attributionKind: AttributionKind;
  allegation: boolean;
  legalRisk: boolean;
};

/** Everything that the gates are asked about. */
export type GateFacts = {
  claim: GateClaim;
  /** All evidence of the claim. */
  items: readonly GateItem[];
  /** How many origins stand behind what fully supports it, and who they are. */
  origins: SaidOrigins;
  replies: readonly Reply[];
  /** Somebody who may clear legal risk has cleared the claim as it is worded now. */
  cleared: boolean;
};

/** The gates that ask something of a verdict; those without a number say what it would rest on at all. */
export type NeedGate = OverridableGate | "G7" | "decidingEvidence" | "bothSides" | "attribution";

/** One thing that a verdict needs, in a sentence for people that holds whether it is met or not. */
export type Need = {
  gate: NeedGate;
  met: boolean;
  sentence: string;
  /** Unmet, an editor may sign off over it, with a written reason. */
  overridable: boolean;
};

/** A need as a gate states it; whether it can be overridden is the policy's to say. */
export type Stated = Omit<Need, "overridable">;

/** An item whose source is not named to readers. */
export function isAnonymous({
  sourceKind,
  confidential,
}: Pick<GateItem, "sourceKind" | "confidential">): boolean {
  return confidential || sourceKind === "interview_anonymous";
}
