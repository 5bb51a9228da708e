import type { CaptureMethod } from "../captures/capture-shapes";
import type { ProposedVerdict } from "../claims/vocabulary";
import type { Stance } from "../evidence/vocabulary";
import { decidingItems } from "./deciding";

export type SignerProblem = "signerIsClaimAuthor" | "signerIsAssessmentAuthor" | "signerIsEvidenceAuthor";

/** Who changed what a claim says, or what its evidence says, since others wrote it: they are authors of it too (G3). */
export type Rewriters = { ofClaim: readonly string[]; ofEvidence: readonly string[] };

export type WhoWrote = {
  claimAuthorIds: readonly string[];
  assessmentAuthorId: string;
  evidenceAuthorIds: readonly string[];
};

/** A piece of evidence as it was assessed: whoever noted it, and the copy that it was found in. */
export type AuthoredItem = {
  stance: Stance;
  addedById: string;
  copy: { method: CaptureMethod; capturedById: string | null } | null;
};

/**
 * Who has written a claim, what was assessed of it, and the evidence that decides that: also whoever brought the copy in
 * which deciding words were found, by uploading or pasting it. What was fetched says the same whoever asked for it.
 */
export function whoWrote(
  claim: { authorId: string; rewriters: Rewriters },
  assessment: { authorId: string; verdict: ProposedVerdict; items: readonly AuthoredItem[] },
): WhoWrote {
  const deciding = decidingItems(assessment.verdict, assessment.items);
  const brought = deciding.flatMap(({ copy }) =>
    copy && copy.method !== "fetched" ? (copy.capturedById ?? []) : [],
  );
  return {
    claimAuthorIds: [claim.authorId, ...claim.rewriters.ofClaim],
    assessmentAuthorId: assessment.authorId,
    evidenceAuthorIds: [
      ...deciding.map(({ addedById }) => addedById),
      ...brought,
      ...claim.rewriters.ofEvidence,
    ],
  };
}

/**
 * G3: who signs off wrote neither the claim nor the assessment nor the evidence that decides it. Null
 * when the signer wrote none (whoWrote); no override exists.
 */
export function signerProblem(signerId: string, wrote: WhoWrote): SignerProblem | null {
  if (wrote.claimAuthorIds.includes(signerId)) return "signerIsClaimAuthor";
  if (signerId === wrote.assessmentAuthorId) return "signerIsAssessmentAuthor";
  if (wrote.evidenceAuthorIds.includes(signerId)) return "signerIsEvidenceAuthor";
  return null;
}
