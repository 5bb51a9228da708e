/** The verification status of a claim. See the glossary for what each means. */
export const VERDICTS = [
  "unassessed",
  "verified",
  "partly_supported",
  "attributed_only",
  "disputed",
  "insufficient",
  "refuted",
  "outdated",
  "not_checkable",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an assessment can propose: every verdict but the absence of one. */
export type ProposedVerdict = Exclude<Verdict, "unassessed">;
export const PROPOSED_VERDICTS = VERDICTS.filter(
  (verdict): verdict is ProposedVerdict => verdict !== "unassessed",
);

export const VERDICT_WORDS: Record<Verdict, string> = {
  unassessed: "Unassessed",
  verified: "Verified",
  partly_supported: "Partly supported",
  attributed_only: "Attributed only",
  disputed: "Disputed",
  insufficient: "Insufficient",
  refuted: "Refuted",
  outdated: "Outdated",
  not_checkable: "Not checkable",
};

/** Where a claim is in the work, kept apart from its verdict. */
export const STAGES = ["open", "researching", "awaiting_review", "signed_off", "reopened", "cut"] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_WORDS: Record<Stage, string> = {
  open: "Open",
  researching: "Researching",
  awaiting_review: "Awaiting sign-off",
  signed_off: "Signed off",
  reopened: "Reopened",
  cut: "Cut",
};

export const CLAIM_TYPES = [
  "event",
  "quotation",
  "figure",
  "date",
  "identity",
  "cause",
  "position",
  "other",
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

export const CLAIM_TYPE_WORDS: Record<ClaimType, string> = {
  event: "Event",
  quotation: "Quotation",
  figure: "Figure",
  date: "Date",
  identity: "Identity",
  cause: "Cause",
  position: "Position",
  other: "Other",
};

/** Who asserts the claim. */
export const ATTRIBUTION_KINDS = ["own_voice", "named_person", "anonymous", "outlet", "quotation"] as const;
export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];

export const ATTRIBUTION_WORDS: Record<AttributionKind, string> = {
  own_voice: "The newsroom's own voice",
  named_person: "A named person",
  anonymous: "Someone unnamed",
  outlet: "An outlet",
  quotation: "A quotation",
};

export const CRITICALITIES = ["low", "normal", "high"] as const;
export type Criticality = (typeof CRITICALITIES)[number];

export const CRITICALITY_WORDS: Record<Criticality, string> = { low: "Low", normal: "Normal", high: "High" };
