export type SignerProblem = "signerIsClaimAuthor" | "signerIsAssessmentAuthor" | "signerIsEvidenceAuthor";

/**
 * G3: who signs off wrote neither the claim nor the assessment nor the evidence that decides it. `evidenceAuthorIds`
 * are the authors of decidingItems, and of answers to what speaks against the claim. Null when the signer wrote none; no
 * override exists.
 */
export function signerProblem(
  signerId: string,
  wrote: {
    claimAuthorIds: readonly string[];
    assessmentAuthorId: string;
    evidenceAuthorIds: readonly string[];
  },
): SignerProblem | null {
  if (wrote.claimAuthorIds.includes(signerId)) return "signerIsClaimAuthor";
  if (signerId === wrote.assessmentAuthorId) return "signerIsAssessmentAuthor";
  if (wrote.evidenceAuthorIds.includes(signerId)) return "signerIsEvidenceAuthor";
  return null;
}
