import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { claimReference } from "@/lib/domain/claims/reference";
import type { Criticality } from "@/lib/domain/claims/vocabulary";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { whyNotAssignable } from "../claims/assignable";
import type { AssignClaims, SetCriticality } from "../claims/schema";
import { appendEvents } from "../history/append";
import { visibleClaims } from "../stories/visible";

/** How many of the chosen claims were really changed: those that stood like this already are left alone. */
export type Changed = { changed: number };

/** Assigns every chosen claim, or none of them. Null takes the assignee away. */
export async function assignClaims(
  actor: Actor,
  { claimIds, assigneeId }: AssignClaims,
): Promise<Result<Changed>> {
  if (!can(actor, "claim.assign")) return refuse({ code: "notAllowed", permission: "claim.assign" });
  return inTransaction(async (tx) => {
    const claims = await loadChosen(tx, actor, claimIds);
    if (!claims.ok) return claims;
    const whyNot = await whyNotAssignable(tx, assigneeId, { claimIds });
    if (whyNot) return refuse(whyNot);
    const changed = claims.value.filter((claim) => claim.assigneeId !== assigneeId);
    await change(tx, changed, { assigneeId });
    await appendEvents(
      tx,
      actor,
      changed.map((claim) => ({
        kind: "claim.assigned",
        claimId: claim.id,
        before: { assigneeId: claim.assigneeId },
        after: { assigneeId },
      })),
    );
    return done({ changed: changed.length });
  });
}

/** Says of every chosen claim how critical it is, or of none of them. */
export async function setCriticality(
  actor: Actor,
  { claimIds, criticality }: SetCriticality,
): Promise<Result<Changed>> {
  if (!can(actor, "claim.edit")) return refuse({ code: "notAllowed", permission: "claim.edit" });
  return inTransaction(async (tx) => {
    const claims = await loadChosen(tx, actor, claimIds);
    if (!claims.ok) return claims;
    const changed = claims.value.filter((claim) => claim.criticality !== criticality);
    await change(tx, changed, { criticality });
    await appendEvents(
      tx,
      actor,
      changed.map((claim) => ({
        kind: "claim.edited",
        claimId: claim.id,
        before: { criticality: claim.criticality },
        after: { criticality },
      })),
    );
    return done({ changed: changed.length });
  });
}

type Chosen = { id: string; number: number; assigneeId: string | null; criticality: Criticality };

/**
 * The chosen claims with their rows locked, in the order of their ids, so that two people who choose the same claims
 * wait for each other instead of blocking each other. One that may not be seen is answered as not found.
 */
async function loadChosen(tx: Transaction, actor: Actor, claimIds: string[]): Promise<Result<Chosen[]>> {
  const ids = [...new Set(claimIds)];
  await tx.$queryRaw`select 1 from "Claim" where "id" = any(${ids}::uuid[]) order by "id" for update`;
  const claims = await tx.claim.findMany({
    where: { id: { in: ids }, ...visibleClaims(actor) },
    orderBy: { number: "asc" },
    select: { id: true, number: true, assigneeId: true, criticality: true, stage: true },
  });
  if (claims.length < ids.length) return refuse("notFound");
  const cut = claims.filter((claim) => claim.stage === "cut");
  if (cut.length === 0) return done(claims);
  return refuse({ code: "claimsAreCut", references: cut.map((claim) => claimReference(claim.number)) });
}

type Change = { assigneeId: string | null } | { criticality: Criticality };

/** Raises the versions too: whoever is editing one of them is told what changed. */
async function change(tx: Transaction, claims: Chosen[], data: Change): Promise<void> {
  if (claims.length === 0) return;
  await tx.claim.updateMany({
    where: { id: { in: claims.map((claim) => claim.id) } },
    data: { ...data, version: { increment: 1 } },
  });
}
