import type { AttributionKind, Verdict } from "../../claims/vocabulary";
import type { CorrectionRecord } from "../../corrections/correction";
import type { EvidenceRecord } from "../claim-record";

/** What of a correction the world is told: not who made it. */
export type ReviewedCorrection = Pick<
  CorrectionRecord,
  "kind" | "before" | "after" | "reason" | "at" | "publishedAt"
>;

export type ReviewedSource = Pick<EvidenceRecord, "source" | "url" | "outlet" | "publishedOn">;

/** A claim as it was signed off (G12), with no more than schema.org has a word for. A signed-off ClaimRecord is one. */
export type ReviewedClaim = {
  reference: string;
  wording: string;
  verdict: Verdict;
  /** Partly supported: 2 to 4, as the editor picked. */
  rating: number | null;
  narrowerWording: string;
  /** ISO 8601, as exact as known; "" unless outdated */
  trueUntil: string;
  attributionKind: AttributionKind;
  attributedTo: string;
  /** ISO 8601 in UTC */
  signedOffAt: string | null;
  corrections: readonly ReviewedCorrection[];
  evidence: readonly ReviewedSource[];
};

/** Who publishes the check, and where: `url` is absolute (http or https), null while no page of the public has the claim. */
export type Publication = {
  publisher: { name: string; url: string };
  url: string | null;
};
