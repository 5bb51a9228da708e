import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ClaimDossier } from "@/lib/domain/claims/claim-dossier";
import { offeredActions } from "@/lib/domain/claims/offered-actions";
import { PROPOSED_VERDICTS, type ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import { type GateClaim, type GateItem, type Need, stillNeeded } from "@/lib/domain/verification/gates";
import { DEFAULT_POLICY } from "@/lib/domain/verification/policy";
import { database } from "@/lib/platform/database/client";
import { readEvidenceNow } from "../assessments/evidence-now";
import { readAssessmentsOf } from "../assessments/views";
import { readPlacesOf } from "../claims/places";
import { visibleClaims } from "../stories/visible";

/** A claim with its places, evidence and assessments, and what the actor can do with it. Null when not to be seen. */
export async function readClaimDossier(actor: Actor, number: number): Promise<ClaimDossier | null> {
  if (!can(actor, "claim.read")) return null;
  const claim = await database().claim.findFirst({
    where: { number, ...visibleClaims(actor) },
    select: CLAIM,
  });
  if (!claim) return null;
  const { createdAt, dueAt, signedAssessmentId, ...fields } = claim;
  const [places, assessments, evidence] = await Promise.all([
    readPlacesOf(actor, claim.id),
    readAssessmentsOf(claim.id, signedAssessmentId),
    readEvidenceNow(database(), claim.id),
  ]);
  const { pending, pendingFacts, ...others } = assessments;
  return {
    claim: { ...fields, dueAt: dueAt?.toISOString() ?? null, loggedAt: createdAt.toISOString() },
    places,
    pending,
    ...others,
    needs: needsOf(claim, evidence),
    actions: offeredActions(actor, { stage: claim.stage, authorId: claim.author.id }, pendingFacts),
  };
}

const NAMED = { select: { id: true, name: true } } as const;

const CLAIM = {
  id: true,
  number: true,
  wording: true,
  type: true,
  attributionKind: true,
  attributedTo: true,
  criticality: true,
  legalRisk: true,
  restsOnAuthorAlone: true,
  verdict: true,
  stage: true,
  version: true,
  dueAt: true,
  createdAt: true,
  signedAssessmentId: true,
  author: NAMED,
  assignee: NAMED,
} as const;

function needsOf(claim: GateClaim, items: readonly GateItem[]): Record<ProposedVerdict, Need[]> {
  return Object.fromEntries(
    PROPOSED_VERDICTS.map((verdict) => [verdict, stillNeeded(verdict, claim, items, DEFAULT_POLICY)]),
  ) as Record<ProposedVerdict, Need[]>;
}
