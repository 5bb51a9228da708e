import type { AttributionKind, ClaimType, Criticality, Stage, Verdict } from "../claims/vocabulary";
import type { CorrectionRecord } from "../corrections/correction";
import type { Basis, Stance } from "../evidence/vocabulary";
import type { SourceKind } from "../sources/vocabulary";
import { cellOf, numbered } from "./record-cells";
import { neutraliseCell } from "./spreadsheet-cell";

/** Raised when a field is renamed, removed or means something else; added fields leave it. */
export const RECORD_SCHEMA_VERSION = 1;

/** One piece of evidence as it leaves Galley. What is not known is "". */
export type EvidenceRecord = {
  stance: Stance;
  basis: Basis;
  primary: boolean;
  source: string;
  sourceKind: SourceKind;
  url: string;
  outlet: string;
  publishedOn: string;
  passage: string;
  paraphrased: boolean;
  locator: string;
  note: string;
  answer: string;
  capturedAt: string;
  captureSha256: string;
  id: string;
  sourceId: string;
};

/**
 * One claim as it leaves Galley: the shape of a JSON export, evidence nested. A signed-off record is made from the
 * assessment as it was signed (G12), a working copy from the claim as it stands. What is not known is "" or null.
 */
export type ClaimRecord = {
  schemaVersion: typeof RECORD_SCHEMA_VERSION;
  reference: string;
  state: "signed_off" | "working_copy";
  stage: Stage;
  wording: string;
  verdict: Verdict;
  rating: number | null;
  narrowerWording: string;
  trueUntil: string;
  type: ClaimType;
  attributionKind: AttributionKind;
  attributedTo: string;
  criticality: Criticality;
  legalRisk: boolean;
  allegation: boolean;
  rationale: string;
  assessedBy: string;
  assessedAt: string | null;
  signedOffBy: string;
  signedOffAt: string | null;
  policyVersion: number | null;
  signedUnderPolicyVersion: number | null;
  independentOriginsAtLeast: number | null;
  independentOriginsAtMost: number | null;
  overrides: string[];
  stories: string[];
  wordsInDraft: string[];
  flags: string[];
  id: string;
  corrections: CorrectionRecord[];
  evidence: EvidenceRecord[];
};

/** Every field of a record with what it means, in the order of the columns and of the JSON. */
export const CLAIM_FIELDS: Record<keyof ClaimRecord, string> = {
  schemaVersion: "Version of this list of fields",
  reference: "The newsroom's reference of the claim, such as C-142",
  state: "signed_off: as it was signed off. working_copy: not signed off as it stands here",
  stage: "Where the claim was in the work when it was exported",
  wording: "The claim",
  verdict: "Verification status",
  rating: "Whole number of 1 to 5, 5 is verified and 1 refuted; empty where a status carries none",
  narrowerWording: "Partly supported: the wording that holds",
  trueUntil: "Outdated: until when it was true, ISO 8601, as exact as known",
  type: "What kind of claim it is",
  attributionKind: "Whether the newsroom asserts it, or who else",
  attributedTo: "Who asserts it; empty in the newsroom's own voice",
  criticality: "low, normal or high",
  legalRisk: "true where publishing it is a legal risk",
  allegation: "true where it is an allegation against a person",
  rationale: "Why the evidence carries the verdict",
  assessedBy: "Who proposed the verdict",
  assessedAt: "When, ISO 8601 in UTC",
  signedOffBy: "Who signed it off",
  signedOffAt: "When, ISO 8601 in UTC",
  policyVersion: "Version of the newsroom's rules that it was assessed under",
  signedUnderPolicyVersion: "Version of the newsroom's rules that it was signed off under",
  independentOriginsAtLeast: "How many independent origins stood behind it when it was signed off",
  independentOriginsAtMost: "The same, if everything whose origin was not known had been one",
  overrides:
    "The gates of the rules that it did not pass and was signed off over, with who let it pass and why",
  stories: "Titles of the stories it stands in",
  wordsInDraft: "The words of the latest draft that make the claim, for each story where it has a place",
  flags:
    "What other claims said against resting on it when it was exported, such as a dependency that has fallen; in sentences",
  id: "The claim's own id in this newsroom; never changes",
  corrections:
    "What was changed after it was signed off or published, in order; what was signed stays as it was signed",
  evidence: "The evidence that it was assessed on",
};

/** Every field of a correction. In CSV each is a column of its own, named "correction" and the field. */
export const CORRECTION_FIELDS: Record<keyof CorrectionRecord, string> = {
  kind: "correction: it was wrong. clarification: it could be misunderstood. update: the world changed",
  before: "What was said before",
  after: "What is said now",
  reason: "Why",
  by: "Who corrected it",
  at: "When, ISO 8601 in UTC",
  publishedAt: "When the published text was corrected, ISO 8601 in UTC; empty while it was not published",
};

/** Every field of a piece of evidence. In CSV each is a column of its own, named "evidence" and the field. */
export const EVIDENCE_FIELDS: Record<keyof EvidenceRecord, string> = {
  stance: "What the passage does to the claim",
  basis: "How the source knows",
  primary: "true where the source is primary for this claim",
  source: "Title of the source",
  sourceKind: "What kind of source it is",
  url: "Address of the source",
  outlet: "Who published it",
  publishedOn: "When it was published, ISO 8601, as exact as known",
  passage: "The words of the source; empty for the work as a whole",
  paraphrased: "true where the passage is told in the checker's words",
  locator: "Where in the source the passage stands",
  note: "What the checker noted on it",
  answer: "What was said in writing against a passage that refutes the claim",
  capturedAt:
    "When the saved copy was made in which the words were found, ISO 8601 in UTC; empty without one",
  captureSha256: "SHA-256 of the bytes of that copy",
  id: "The evidence's own id in this newsroom; never changes",
  sourceId: "The source's own id in this newsroom; never changes",
};

const claimColumns = keysOf(CLAIM_FIELDS).filter((field) => field !== "evidence" && field !== "corrections");
const correctionColumns = keysOf(CORRECTION_FIELDS);
const evidenceColumns = keysOf(EVIDENCE_FIELDS);

/** The header row, and what each column means. */
export const CSV_COLUMNS: readonly { name: string; description: string }[] = [
  ...claimColumns.map((field) => ({ name: field, description: CLAIM_FIELDS[field] })),
  ...correctionColumns.map((field) => ({
    name: columnOf("correction", field),
    description: `For each correction, numbered: ${CORRECTION_FIELDS[field]}`,
  })),
  ...evidenceColumns.map((field) => ({
    name: columnOf("evidence", field),
    description: `For each piece of evidence, numbered: ${EVIDENCE_FIELDS[field]}`,
  })),
];

/**
 * A record as one CSV row, in the order of CSV_COLUMNS, each cell safe to open in a spreadsheet (neutraliseCell) and
 * not yet quoted. Lists are numbered lines in one cell, "1. Supports" under one column matching "1. Reuters" under the
 * next; a list of one story or of one place in a draft is told without a number.
 */
export function toCsvCells(record: ClaimRecord): string[] {
  const cells = [
    ...claimColumns.map((field) => cellOf(record[field])),
    ...correctionColumns.map((field) => numbered(record.corrections.map((each) => cellOf(each[field])))),
    ...evidenceColumns.map((field) => numbered(record.evidence.map((item) => cellOf(item[field])))),
  ];
  return cells.map(neutraliseCell);
}

/** G9 and the scale of fact checks: what a verdict is worth from 1 to 5; null for one that carries no rating. */
export function exportedRating(verdict: Verdict, picked: number | null): number | null {
  if (verdict === "verified") return 5;
  if (verdict === "refuted") return 1;
  return verdict === "partly_supported" ? picked : null;
}

/** "evidenceStance" */
function columnOf(part: string, field: string): string {
  return `${part}${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}

function keysOf<Key extends string>(fields: Record<Key, string>): Key[] {
  return Object.keys(fields) as Key[];
}
