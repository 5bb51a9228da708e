import type { StatusLine } from "../../claims/status-line";
import type { Stage } from "../../claims/vocabulary";
import type { CorrectionRecord } from "../../corrections/correction";
import type { TextMark } from "../../drafts/text-mark";
import type { TextSpan } from "../../drafts/text-span";
import type { Stance } from "../../evidence/vocabulary";

/** A source behind a claim, as the table names it. What is not known is "". */
export type AnnotatedSource = {
  stance: Stance;
  title: string;
  outlet: string;
  publishedOn: string;
  /** "Page 4" */
  locator: string;
  /** http or https; "" without an address */
  url: string;
};

/** A claim as it is printed. Signed off: as it was signed (G12); else as it stands, and `stage` says so. */
export type AnnotatedClaim = {
  number: number;
  wording: string;
  /** Partly supported: the wording that holds; else "". */
  narrowerWording: string;
  stage: Stage;
  line: StatusLine;
  /** "Verified, signed off" */
  status: string;
  /** Null while the claim is not signed off. `at` is ISO 8601. */
  signedOff: { by: string; at: string } | null;
  /** Signed off over gates that it does not pass: which, by whom and why. */
  overrides: readonly string[];
  legalRisk: boolean;
  allegation: boolean;
  /** UTF-16 offsets into the draft's text, end exclusive; null without a place in it. */
  span: TextSpan | null;
  /** What other claims say against resting on it, in sentences. */
  flags: readonly string[];
  /** What was changed after it was signed off or published, in order. */
  corrections: readonly CorrectionRecord[];
  sources: readonly AnnotatedSource[];
};

/** A draft with its claims on it, as it is printed and saved: everything that the page says, and nothing else. */
export type AnnotatedDraft = {
  story: { title: string; desk: string /** BCP 47 */; language: string };
  /** Times are ISO 8601. */
  draft: {
    number: number;
    text: string;
    marks: readonly TextMark[];
    addedAt: string;
    addedBy: string;
  };
  /** In reading order, unplaced ones last. */
  claims: readonly AnnotatedClaim[];
  exportedBy: string;
  exportedAt: string;
  /** IANA, for the times on the page. */
  zone: string;
};
