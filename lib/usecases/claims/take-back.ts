import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { nextStage } from "@/lib/domain/claims/workflow";
import { TAKEN_BACK } from "@/lib/domain/history/reasons";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { visibleStories } from "../stories/visible";
import { loadClaim } from "./load";
import type { TakeBackClaim } from "./schema";

/**
 * Undoes the logging of a claim, by whoever logged it and before any work on it: it is cut, and its words are nobody's
 * again. Once somebody else had a hand in it, or it has evidence or a verdict, only an editor can cut it.
 */
export async function takeBackClaim(actor: Actor, input: TakeBackClaim): Promise<Result<{ number: number }>> {
  return inTransaction(async (tx) => {
    const claim = await loadClaim(tx, actor, input.claimId);
    if (!claim) return refuse("notFound");
    const permission = "claim.takeBack";
    if (!can(actor, permission, { claimAuthorIds: [claim.authorId] }))
      return refuse({ code: "notAllowed", permission });
    if (claim.stage === "cut") return refuse("claimIsCut");
    const stage = nextStage(claim.stage, "cut", false);
    if (claim.stage !== "open" || stage === null || (await hasWork(tx, actor, claim.id)))
      return refuse("claimHasWork");
    if (await standsUnseen(tx, actor, claim.id)) return refuse("claimHasWork");
    await tx.placementSpan.deleteMany({ where: { placement: { claimId: claim.id } } });
    await tx.claim.update({ where: { id: claim.id }, data: { stage }, select: { id: true } });
    await appendEvent(tx, actor, {
      kind: "claim.cut",
      claimId: claim.id,
      before: { stage: claim.stage },
      after: { stage },
      reason: TAKEN_BACK,
    });
    return done({ number: claim.number });
  });
}

/** In a story that the actor may not see, any longer or at all, it is not the actor's to take away. */
async function standsUnseen(tx: Transaction, actor: Actor, claimId: string): Promise<boolean> {
  const where = { claimId, story: { NOT: visibleStories(actor) } };
  return (await tx.placement.count({ where })) > 0;
}

async function hasWork(tx: Transaction, actor: Actor, claimId: string): Promise<boolean> {
  const evidence = await tx.evidence.count({ where: { claimId } });
  const assessments = await tx.assessment.count({ where: { claimId } });
  const byOthers = await tx.auditEvent.count({
    where: { claimId, OR: [{ actorId: null }, { actorId: { not: actor.personId } }] },
  });
  return evidence + assessments + byOthers > 0;
}
