import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { takesCorrections } from "@/lib/domain/verification/what-leaves";
import { database, type Transaction } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { loadClaim } from "../claims/load";
import { reopenByChange } from "../claims/reopen-by-change";
import { appendEvent } from "../history/append";
import type { CorrectClaim } from "./schema";

/**
 * Appends a correction to a claim that was signed off (G11): what was said, what is said now, and why. What was signed
 * stays as it was signed. The same request sent twice is one correction.
 */
export async function correctClaim(actor: Actor, input: CorrectClaim): Promise<Result> {
  if (!can(actor, "claim.correct")) return refuse({ code: "notAllowed", permission: "claim.correct" });
  const { claimId, reopen, requestId, ...said } = input;
  try {
    return await inTransaction(async (tx) => {
      const claim = await loadClaim(tx, actor, claimId);
      if (!claim) return refuse("notFound");
      const assessmentId = claim.signedAssessmentId;
      if (!takesCorrections({ isSigned: assessmentId !== null }) || assessmentId === null)
        return refuse("nothingToCorrect");
      if (await isDone(actor, requestId, tx)) return done();
      await tx.correction.create({
        data: {
          ...said,
          ...{ claimId, requestId, byId: actor.personId, assessmentId },
        },
        select: { id: true },
      });
      const { kind, before, after, reason, publishedAt } = said;
      await appendEvent(tx, actor, {
        kind: "claim.corrected",
        claimId,
        before: { words: before },
        after: { correction: kind, words: after, correctedAt: publishedAt?.toISOString() ?? null },
        reason,
      });
      if (reopen && claim.stage === "signed_off") await reopenByChange(tx, actor, claim, reason);
      return done();
    });
  } catch (error) {
    if (uniqueViolation(error)?.includes("requestId") && (await isDone(actor, requestId))) return done();
    throw error;
  }
}

async function isDone(actor: Actor, requestId: string, from: Transaction = database()): Promise<boolean> {
  return (await from.correction.count({ where: { requestId, byId: actor.personId } })) > 0;
}
