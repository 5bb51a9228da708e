import type { ClaimRecord } from "../claim-record";

/**
 * The terms of the W3C's context, and two that it lacks: the hash of the text as it was when positions were counted, and
 * our record of the claim, whole, as a JSON literal that other programs carry along and needn't understand.
 */
export const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { sha256: "https://schema.org/sha256", claimRecord: { "@id": "urn:galley:claimRecord", "@type": "@json" } },
] as const;

/** W3C Web Annotation Data Model, as we write it. Source: https://www.w3.org/TR/annotation-model/ */
export type AnnotationCollection = {
  "@context": typeof CONTEXT;
  id: string;
  type: "AnnotationCollection";
  label: string;
  generated: string;
  total: number;
  first: { id: string; type: "AnnotationPage"; partOf: string; startIndex: 0; items: Annotation[] };
};

export type Annotation = {
  id: string;
  type: "Annotation";
  motivation: "assessing" | "describing";
  creator?: Agent;
  created?: string;
  body: Body[];
  target: Target;
  claimRecord: ClaimRecord;
};

export type Agent = { type: "Person"; name: string };

/** Words about the claim; `purpose` says which: the wording, its reference, its kind, the status, a tag, a correction. */
export type TextualBody = {
  type: "TextualBody";
  purpose: "describing" | "identifying" | "classifying" | "assessing" | "commenting" | "tagging" | "editing";
  value: string;
  format: "text/plain";
  language?: string;
  creator?: Agent;
  created?: string;
};

/** The words of a source that the claim rests on. */
type LinkedSource = {
  type: "SpecificResource";
  purpose: "linking";
  source: string;
  selector?: TextQuoteSelector;
};

export type Body = TextualBody | LinkedSource;

/** Without a selector, the draft as a whole: the claim has no place in it. */
export type Target = {
  type: "SpecificResource";
  source: string;
  selector?: [TextQuoteSelector, TextPositionSelector];
  state: { type: "TimeState"; sourceDate: string; sha256: string };
};

export type TextQuoteSelector = {
  type: "TextQuoteSelector";
  exact: string;
  prefix?: string;
  suffix?: string;
};

/** Unicode code points, end exclusive. */
export type TextPositionSelector = { type: "TextPositionSelector"; start: number; end: number };
