import type { Actor } from "@/lib/domain/access/actor";
import type { ProposedVerdict } from "@/lib/domain/claims/vocabulary";
import type { Transaction } from "@/lib/platform/database/client";
import { loadClaim } from "../claims/load";
import { AUTHORED, authoredItem } from "./item-authors";

/**
 * An assessment and its claim, the claim's row locked until the command ends, so that two editors don't decide at once.
 * Null for a claim that the actor may not see.
 */
export async function loadAssessment(tx: Transaction, actor: Actor, assessmentId: string) {
  const where = { id: assessmentId };
  const found = await tx.assessment.findUnique({ where, select: { claimId: true } });
  const claim = found && (await loadClaim(tx, actor, found.claimId));
  if (!claim) return null;
  // Read again behind the lock: somebody may have decided while this waited.
  const assessment = await tx.assessment.findUniqueOrThrow({ where, select: STATE });
  // The database refuses an assessment without a verdict.
  const verdict = assessment.verdict as ProposedVerdict;
  return { claim, assessment: { ...assessment, verdict, items: assessment.items.map(authoredItem) } };
}

const STATE = {
  id: true,
  state: true,
  verdict: true,
  authorId: true,
  signOff: { select: { signedById: true } },
  items: { orderBy: { position: "asc" }, select: AUTHORED },
} as const;
