import type { SaidOrigins } from "../corroboration/said-origins";
import type { LineageRelation } from "./vocabulary";

/** A passage in the lineage of a claim, as it is shown: what a person calls it, and what is said of it. */
export type LineagePassage = {
  id: string;
  /** Null: a source of a restricted story of which the reader is no member. */
  source: { id: string; title: string; name: string } | null;
  wholeWork: boolean;
  /** Empty for the whole work, and where the reader may not read the words. */
  exact: string;
  /** The words are the checker's own, not the source's. */
  paraphrased: boolean;
  /** What is said of this very passage; "inherits": nothing, so that its source's lineage is its own. */
  said: "own_reporting" | "relies" | "not_known" | "known" | "nothing" | "inherits";
  /** The node of the whole work whose lineage it inherits; null when something is said of it, or it is the whole work. */
  inherits: string | null;
  /** It is an origin: its own reporting, or known and relying on nothing further. */
  isOrigin: boolean;
  /** Without it nothing that supports the claim comes down to an origin. */
  isSinglePoint: boolean;
  note: string;
};

export type LineageEdge = {
  id: string;
  from: string;
  to: string;
  relation: LineageRelation;
  note: string;
  by: string;
  /** ISO 8601 */
  at: string;
  /** The words that show it; empty without. */
  shownBy: string;
};

export type OneOrigin = { id: string; members: string[]; what: string; by: string; at: string };

/** Everything that is known of where a claim's evidence comes from. */
export type ClaimLineage = {
  passages: LineagePassage[];
  edges: LineageEdge[];
  oneOrigins: OneOrigin[];
  /** The claim's evidence by what it does to the claim, as ids of passages. */
  items: { supports: string[]; inPart: string[]; refutes: string[] };
  /** Of what supports the exact wording: what the gates count. */
  exact: SaidOrigins;
  /** Of what supports it at least in part: what stands behind a narrower wording. */
  narrower: SaidOrigins;
  /** Of what refutes it. */
  against: SaidOrigins;
};
