import type { TextSpan } from "../../drafts/text-span";
import type { ClaimRecord } from "../claim-record";

/** One annotation as it came in, told in our words; what it does not say is "", null or []. */
export type ReadAnnotation = {
  id: string;
  /** The claim: the words that describe it, else our record's, else the quoted words. */
  wording: string;
  quote: { exact: string; prefix: string; suffix: string } | null;
  /** Unicode code points of the text it was made on, end exclusive. */
  position: TextSpan | null;
  /** Of the text it was made on, hexadecimal. */
  sha256: string;
  /** The address that it says it was made on. */
  target: string;
  claim: ReadClaimFields;
  /** What else it says: comments, tags, the status somebody gave it. Never taken for a sign-off of ours. */
  remarks: { purpose: string; words: string }[];
  links: { url: string; exact: string }[];
  /** Our own record of the claim, as it stood in the file; null in annotations of others. */
  record: unknown;
};

export type ReadClaimFields = Pick<
  ClaimRecord,
  "reference" | "type" | "attributionKind" | "attributedTo" | "criticality" | "legalRisk" | "allegation"
>;

/** Why one cannot be taken. */
export type AnnotationProblem = "notAnAnnotation" | "noTarget" | "severalQuotes" | "noWords";

export const ANNOTATION_PROBLEM_WORDS: Record<AnnotationProblem, string> = {
  notAnAnnotation: "This is no annotation: its type is another.",
  noTarget: "It says nothing of what it was made on (target).",
  severalQuotes: "It quotes several passages in one selector; exactly one is allowed (exact).",
  noWords: "It has neither quoted words nor words of its own.",
};

/** `path` leads to it from the document's root: "first.items[2]". */
export type AnnotationRead = { path: string } & (
  | { ok: true; annotation: ReadAnnotation }
  | { ok: false; problem: AnnotationProblem }
);
