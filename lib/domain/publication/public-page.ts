import type { AttributionKind, ProposedVerdict } from "../claims/vocabulary";
import type { CorrectionKind } from "../corrections/correction";
import type { Stance } from "../evidence/vocabulary";

/**
 * A story's fact box as everybody reads it, without signing in. These types are all that the public reads can answer:
 * there is no field for a draft, a note, a person of the newsroom, or who or what a confidential source is. Texts are
 * as they were published; times are ISO 8601 in UTC.
 */
export type PublicPage = {
  slug: string;
  headline: string;
  intro: string;
  /** BCP 47, of the texts */
  language: string;
  firstPublishedAt: string;
  /** When an editor last published it. */
  publishedAt: string;
  /** When anything that it shows last changed. */
  changedAt: string;
  /** In the order that the editor chose. */
  claims: PublicClaim[];
  /** What the newsroom could not establish, an entry each. */
  unanswered: string[];
};

export type PublicClaim = ShownClaim | HiddenClaim;
/** One whose words are shown. */
export type ShownClaim = CheckedClaim | RecheckedClaim;

export function isShown(claim: PublicClaim): claim is ShownClaim {
  return claim.is === "checked" || claim.is === "rechecked";
}

/** The claim as it was signed off (G12), by the sign-off that the editor published. */
export type CheckedClaim = {
  is: "checked";
  /** "C-142" */
  reference: string;
  wording: string;
  verdict: ProposedVerdict;
  /** What the editor wrote for readers about the verdict; "" for nothing. */
  explanation: string;
  /** Partly supported: the wording that holds; else "". */
  narrowerWording: string;
  /** Partly supported: 2 to 4, as the editor picked; else null. */
  rating: number | null;
  /** Outdated: until when it was true, ISO 8601, as exact as known; else "". */
  trueUntil: string;
  attributionKind: AttributionKind;
  /** Who asserts it; "" in the newsroom's own voice, and for somebody unnamed. */
  attributedTo: string;
  signedOffAt: string;
  /** Which rules it does not pass and was signed off over, with the reason, in sentences. */
  overrides: string[];
  evidence: PublicEvidence[];
  corrections: PublicCorrection[];
};

/** It was published, and its verdict does not stand as it was published any more: there is none until it is published again. */
export type RecheckedClaim = {
  is: "rechecked";
  reference: string;
  wording: string;
  corrections: PublicCorrection[];
};

/** Cut, or held back while a legal risk of it is not cleared: its words are gone, and that it was here is not. */
export type HiddenClaim = { is: "withdrawn" | "held"; reference: string };

export type PublicEvidence =
  | {
      is: "named";
      stance: Stance;
      title: string;
      outlet: string;
      /** http or https; "" without an address */
      url: string;
      /** ISO 8601, as exact as known; "" for not known */
      publishedOn: string;
      /** "Page 4" */
      locator: string;
      /** The source's own words; "" for the work as a whole. */
      quote: string;
    }
  /** A source that the newsroom protects: that there is one, and on which side it stands. Nothing else of it (G10). */
  | { is: "protected"; stance: Stance };

export type PublicCorrection = {
  kind: CorrectionKind;
  before: string;
  after: string;
  reason: string;
  /** When it was noted. */
  at: string;
  /** When the published text was corrected; null while nobody said. */
  publishedAt: string | null;
};

/** The day that a correction is told under. */
export function correctedAt({ at, publishedAt }: Pick<PublicCorrection, "at" | "publishedAt">): string {
  return publishedAt ?? at;
}
