import type { Actor } from "@/lib/domain/access/actor";
import type { Transaction } from "@/lib/platform/database/client";
import { visibleClaims } from "../stories/visible";

const STATE = {
  id: true,
  number: true,
  wording: true,
  type: true,
  attributionKind: true,
  attributedTo: true,
  criticality: true,
  legalRisk: true,
  restsOnAuthorAlone: true,
  allegation: true,
  verdict: true,
  stage: true,
  assigneeId: true,
  dueAt: true,
  authorId: true,
  version: true,
  signedAssessmentId: true,
} as const;

export type ClaimState = NonNullable<Awaited<ReturnType<typeof loadClaim>>>;

/**
 * The claim as it stands, its row locked until the command ends: whoever else wants to change it waits and then sees
 * what was done. Null for a claim that the actor may not see.
 */
export async function loadClaim(tx: Transaction, actor: Actor, claimId: string) {
  await tx.$queryRaw`select 1 from "Claim" where "id" = ${claimId}::uuid for update`;
  return tx.claim.findFirst({ where: { id: claimId, ...visibleClaims(actor) }, select: STATE });
}

/** The fields that a person edits, as history and the version guard tell them. */
export function claimFacts(claim: EditedFields) {
  return {
    wording: claim.wording,
    type: claim.type,
    attributionKind: claim.attributionKind,
    attributedTo: claim.attributedTo,
    criticality: claim.criticality,
    legalRisk: claim.legalRisk,
    allegation: claim.allegation,
    restsOnAuthorAlone: claim.restsOnAuthorAlone,
    assigneeId: claim.assigneeId,
    dueAt: claim.dueAt?.toISOString() ?? null,
  };
}

type EditedFields = Pick<
  ClaimState,
  | "wording"
  | "type"
  | "attributionKind"
  | "attributedTo"
  | "criticality"
  | "legalRisk"
  | "allegation"
  | "restsOnAuthorAlone"
  | "assigneeId"
  | "dueAt"
>;
