export const CORRECTION_KINDS = ["correction", "clarification", "update"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const CORRECTION_WORDS: Record<CorrectionKind, string> = {
  correction: "Correction",
  clarification: "Clarification",
  update: "Update",
};

/** What each says of what stood there before. */
export const CORRECTION_MEANINGS: Record<CorrectionKind, string> = {
  correction: "It was wrong.",
  clarification: "It was right, and said so that it could be misunderstood.",
  update: "The world changed since.",
};

/**
 * What was changed after a claim was signed off or published, and why (G11): as the claim, every export and the file for
 * a lawyer tell it. A list of them is in the order in which they were made. Times are ISO 8601.
 */
export type CorrectionRecord = {
  kind: CorrectionKind;
  before: string;
  after: string;
  reason: string;
  by: string;
  at: string;
  /** When the published text was corrected; null while it was not published, or nobody said. */
  publishedAt: string | null;
};

/** "Correction: “from 28 points” became “from 20 points”. The transcript says 20." */
export function sayCorrection({
  kind,
  before,
  after,
  reason,
}: Pick<CorrectionRecord, "kind" | "before" | "after" | "reason">): string {
  return `${CORRECTION_WORDS[kind]}: “${before}” became “${after}”. ${reason}`;
}
