import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import { isSpanInside, wordsAt } from "@/lib/domain/drafts/text-span";
import { MOVED_IN_DRAFT } from "@/lib/domain/history/reasons";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { holdNewestDraft } from "../stories/newest-draft";
import { type ClaimState, loadClaim } from "./load";
import type { PutWordsBack } from "./schema";

/**
 * Undoes one's own marking of a claim's words, when it was the last that happened to the claim: it stands where it
 * stood, or has no place in the draft again. What the marking undid by G6 holds again, since nothing has changed.
 */
export async function putWordsBack(actor: Actor, input: PutWordsBack): Promise<Result<{ number: number }>> {
  const { claimId, storyId, draftId, now, back } = input;
  if (!can(actor, "claim.edit")) return refuse({ code: "notAllowed", permission: "claim.edit" });
  return inTransaction(async (tx) => {
    const draft = await holdNewestDraft(tx, actor, storyId);
    const claim = await loadClaim(tx, actor, claimId);
    if (!claim || !draft) return refuse("notFound");
    const span = await tx.placementSpan.findFirst({
      where: { draftId, placement: { claimId, storyId } },
      select: { id: true, startOffset: true, endOffset: true },
    });
    const stage = await stageBefore(tx, actor, claim);
    if (
      draft.id !== draftId ||
      span?.startOffset !== now.start ||
      span.endOffset !== now.end ||
      stage === null
    )
      return refuse("undoTooLate");
    if (back && !isSpanInside(back, draft.text)) return refuse("spanOutsideDraft");
    if (back)
      await tx.placementSpan.update({
        where: { id: span.id },
        data: { startOffset: back.start, endOffset: back.end },
        select: { id: true },
      });
    else await tx.placementSpan.delete({ where: { id: span.id }, select: { id: true } });
    await restoreStage(tx, claim, stage);
    await appendEvent(tx, actor, {
      kind: "claim.putBack",
      claimId,
      storyId,
      before: { draft: draft.number, words: wordsAt(now, draft.text), stage: claim.stage },
      after: { draft: draft.number, words: back ? wordsAt(back, draft.text) : "", stage },
    });
    return done({ number: claim.number });
  });
}

/** The stage before the actor's marking, if nothing but that marking, and what it undid, happened last; else null. */
async function stageBefore(tx: Transaction, actor: Actor, claim: ClaimState): Promise<Stage | null> {
  const [last, before] = await tx.auditEvent.findMany({
    where: { claimId: claim.id },
    orderBy: { id: "desc" },
    take: 2,
    select: { kind: true, actorId: true, reason: true },
  });
  if (last?.actorId !== actor.personId) return null;
  if (last.kind === "claim.placed") return claim.stage;
  const wasUndone = last.reason === MOVED_IN_DRAFT && before?.kind === "claim.placed";
  if (!wasUndone || before.actorId !== actor.personId) return null;
  if (last.kind === "claim.reopened") return "signed_off";
  return last.kind === "assessment.withdrawn" ? "awaiting_review" : null;
}

async function restoreStage(tx: Transaction, claim: ClaimState, stage: Stage): Promise<void> {
  if (stage === claim.stage) return;
  if (stage === "awaiting_review") {
    const withdrawn = await tx.assessment.findFirstOrThrow({
      where: { claimId: claim.id, state: "withdrawn" },
      orderBy: { proposedAt: "desc" },
      select: { id: true },
    });
    await tx.assessment.update({
      where: { id: withdrawn.id },
      data: { state: "pending" },
      select: { id: true },
    });
  }
  await tx.claim.update({ where: { id: claim.id }, data: { stage }, select: { id: true } });
}
