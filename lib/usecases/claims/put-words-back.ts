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
    const stage = draft && (await stageBefore(tx, actor, claim, { storyId, draft: draft.number, now, back }));
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

type Marking = Pick<PutWordsBack, "storyId" | "now" | "back"> & { draft: number };

/** The stage before the actor's marking, if nothing but that very marking, and what it undid, happened last; else null. */
async function stageBefore(
  tx: Transaction,
  actor: Actor,
  claim: ClaimState,
  marking: Marking,
): Promise<Stage | null> {
  const [last, before] = await tx.auditEvent.findMany({
    where: { claimId: claim.id },
    orderBy: { id: "desc" },
    take: 2,
    select: {
      ...{ id: true, kind: true, actorId: true, reason: true },
      ...{ storyId: true, before: true, after: true },
    },
  });
  if (last?.actorId !== actor.personId) return null;
  if (last.kind === "claim.placed") return isOf(last, marking) ? claim.stage : null;
  const wasUndone = last.reason === MOVED_IN_DRAFT && before?.kind === "claim.placed";
  if (!wasUndone || before.actorId !== actor.personId || !isOf(before, marking)) return null;
  if (await wasSourceEdited(tx, claim.id, last.id)) return null;
  if (last.kind === "claim.reopened") return "signed_off";
  return last.kind === "assessment.withdrawn" ? "awaiting_review" : null;
}

type Facts = { storyId: string | null; before: unknown; after: unknown };

/** Whether the event is the marking that is undone, and `back` is where it took the claim from. */
function isOf(event: Facts, { storyId, draft, now, back }: Marking): boolean {
  return (
    event.storyId === storyId &&
    factOf(event.after, "draft") === draft &&
    factOf(event.after, "start") === now.start &&
    factOf(event.after, "end") === now.end &&
    factOf(event.before, "start") === back?.start &&
    factOf(event.before, "end") === back?.end
  );
}

function factOf(facts: unknown, name: string): unknown {
  if (typeof facts !== "object" || facts === null) return undefined;
  return Object.entries(facts).find(([key]) => key === name)?.[1];
}

/** A source's edits are told of the source; a claim that is not assessed at that moment hears nothing of them. */
async function wasSourceEdited(tx: Transaction, claimId: string, since: bigint): Promise<boolean> {
  const edits = await tx.$queryRaw<unknown[]>`
    select 1 from "Evidence" v
    join "Passage" p on p."id" = v."passageId"
    join "AuditEvent" e on e."sourceId" = p."sourceId"
    where v."claimId" = ${claimId}::uuid and e."kind" = 'source.edited' and e."id" > ${since} limit 1`;
  return edits.length > 0;
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
