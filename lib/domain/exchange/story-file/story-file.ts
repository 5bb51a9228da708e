import type { AttributionKind, ClaimType, Criticality, Stage, Verdict } from "../../claims/vocabulary";
import type { CorrectionRecord } from "../../corrections/correction";
import type { SaidOrigins } from "../../corroboration/said-origins";
import type { SentenceState } from "../../drafts/coverage";
import type { TextMark } from "../../drafts/text-mark";
import type { TextSpan } from "../../drafts/text-span";
import type { Basis, Stance } from "../../evidence/vocabulary";
import type { ClaimLineage } from "../../lineage/claim-lineage";
import type { FoundAs } from "../../passages/copy-state";
import type { RelationView } from "../../relations/relation-view";
import type { SourceKind } from "../../sources/vocabulary";

/** Raised when a field is renamed, removed or means something else; added fields leave it. */
export const STORY_FILE_VERSION = 1;

/**
 * One story with everything that its check rests on, as the lawyer's file tells it: the shape of its story.json. Times
 * are ISO 8601 in UTC, offsets UTF-16, end exclusive; what is not known is "" or null. Of confidential sources it has
 * the pseudonym and the words quoted, and neither an identity nor a saved copy (G10).
 */
export type StoryFile = {
  schemaVersion: typeof STORY_FILE_VERSION;
  exportedAt: string;
  exportedBy: string;
  /** IANA: the newsroom's zone, for the times on the page. */
  zone: string;
  story: { id: string; title: string; desk: string; language: string; restricted: boolean } & ByAt;
  draft: FiledDraft & { text: string; marks: TextMark[] };
  /** Every draft, the newest last. */
  drafts: FiledDraft[];
  /** That it can be published over what is missing, when an editor said so of this draft. */
  declaredReady: (ByAt & { reason: string }) | null;
  sentences: FiledSentence[];
  /** In the order of their references. */
  claims: FiledClaim[];
  sources: FiledSource[];
  policies: FiledPolicy[];
  /** What happened to the story and its claims, in order. The events' own words are lines of history.jsonl. */
  history: FiledEvent[];
  /** Where the newsroom's chain of hashes ended when this was made; null while it has no link. */
  newsroomChain: { position: number; hash: string } | null;
};

export type ByAt = { by: string; at: string };
export type FiledDraft = ByAt & { number: number; sha256: string };

export type FiledSentence = TextSpan & {
  text: string;
  state: SentenceState;
  /** References of the claims that stand in it. */
  claims: string[];
  nothingToCheck: ByAt | null;
};

export type FiledClaim = ByAt & {
  reference: string;
  number: number;
  wording: string;
  stage: Stage;
  /** The verdict last signed off; a claim that is not signed off now is not checked (G12). */
  verdict: Verdict;
  type: ClaimType;
  attributionKind: AttributionKind;
  attributedTo: string;
  criticality: Criticality;
  legalRisk: boolean;
  restsOnAuthorAlone: boolean;
  allegation: boolean;
  /** Where it stands in the draft; null without a place in it. */
  span: TextSpan | null;
  /** The assessment whose sign-off holds; null while none does. */
  signedAssessmentId: string | null;
  /** Every verdict that was proposed, oldest first, as it was then. */
  assessments: FiledAssessment[];
  /** The evidence as it stands now. */
  evidence: FiledEvidence[];
  /** Where the evidence comes from, and how many independent origins that makes, as it is said now. */
  lineage: ClaimLineage | null;
  inquiries: FiledInquiry[];
  clearances: (ByAt & { wording: string; note: string; takenBack: ByAt | null })[];
  corrections: CorrectionRecord[];
  relations: Omit<RelationView, "id">[];
};

export type FiledAssessment = ByAt & {
  id: string;
  state: "pending" | "returned" | "signed_off" | "withdrawn";
  verdict: Verdict;
  rationale: string;
  narrowerWording: string;
  rating: number | null;
  trueUntil: string;
  policyVersion: number;
  /** The claim as it was assessed. */
  wording: string;
  attributionKind: AttributionKind;
  attributedTo: string;
  returned: (ByAt & { note: string }) | null;
  /** `gates` and `origins` as they stood when it was signed. */
  signOff: (ByAt & { note: string; policyVersion: number } & FiledDecision) | null;
  overrides: (ByAt & { gate: string; reason: string; missing: string })[];
  evidence: FiledEvidence[];
} & FiledDecision;

/** What a verdict was decided on at one moment: its gates in sentences, and the origins that they counted. */
export type FiledDecision = { gates: FiledGate[]; origins: SaidOrigins | null };

export type FiledGate = { gate: string; met: boolean; sentence: string };

export type FiledEvidence = {
  stance: Stance;
  basis: Basis;
  primary: boolean;
  /** The passage, as lineage names it; null for evidence from before it was kept. */
  passageId: string | null;
  sourceId: string;
  source: string;
  sourceKind: SourceKind;
  url: string;
  outlet: string;
  publishedOn: string;
  /** The words of the source; "" for the work as a whole. */
  exact: string;
  paraphrased: boolean;
  locator: string;
  note: string;
  /** The written answer to what refutes; "" without one. */
  answer: string;
  addedBy: string;
  /** The saved copy in which the words were found. Null: in none, or the source is confidential. */
  copy: { captureId: string; start: number; end: number; foundAs: FoundAs } | null;
  confidential: boolean;
};

export type FiledInquiry = {
  kind: "request_for_reply" | "question";
  whom: string;
  /** "" where the source is confidential. */
  means: string;
  asked: string;
  answer: string;
  askedAt: string;
  deadlineAt: string | null;
  state: "waiting" | "answered" | "silent" | "dropped";
  answeredAt: string | null;
  loggedBy: string;
};

export type FiledSource = {
  id: string;
  title: string;
  kind: SourceKind;
  outlet: string;
  url: string;
  authors: string;
  publishedOn: string;
  confidential: boolean;
  /** Oldest first; none of a confidential source. */
  captures: FiledCapture[];
};

export type FiledCapture = {
  id: string;
  /** Where its bytes are in the file. */
  file: string;
  /** Where its extracted text is, to which offsets refer; "" for a picture. */
  textFile: string;
  method: "fetched" | "uploaded" | "pasted";
  capturedAt: string;
  /** "" when Galley itself fetched it while watching the source. */
  capturedBy: string;
  addressAsked: string;
  addressAnswered: string;
  status: number | null;
  mediaType: string;
  /** Bytes */
  length: number;
  sha256: string;
  title: string;
  timestamp: { authority: string; stampedAt: string; serial: string; file: string } | null;
};

export type FiledPolicy = {
  version: number;
  primaryItems: number;
  independentOrigins: number;
  originsAllSecondary: number;
  overridable: string[];
  reason: string;
  /** "" for the rules that Galley came with. */
  by: string;
  at: string;
};

export type FiledEvent = ByAt & {
  id: string;
  /** "signed off the claim" */
  what: string;
  reason: string;
  claim: string;
  /** Of the chain that it is a link of; null for one from before there were chains. */
  link: { chain: string; position: number; hash: string } | null;
};
