import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { AssessmentView } from "@/lib/domain/claims/claim-dossier";
import { database } from "@/lib/platform/database/client";
import { visibleClaims } from "../stories/visible";
import { readAssessmentsOf } from "./views";

export type ClaimAssessments = {
  pending: AssessmentView | null;
  signed: AssessmentView | null;
  /** Returned, withdrawn and superseded ones, newest first; `earlierTotal` counts those left out too. */
  earlier: AssessmentView[];
  earlierTotal: number;
};

/** What was proposed of a claim, and what was signed. Null for a claim not to be seen. */
export async function readAssessments(actor: Actor, number: number): Promise<ClaimAssessments | null> {
  if (!can(actor, "claim.read")) return null;
  const claim = await database().claim.findFirst({
    where: { number, ...visibleClaims(actor) },
    select: { id: true, signedAssessmentId: true },
  });
  if (!claim) return null;
  const { pendingFacts: _, ...assessments } = await readAssessmentsOf(claim.id, claim.signedAssessmentId);
  return assessments;
}
