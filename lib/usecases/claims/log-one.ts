import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { appendEvent } from "../history/append";
import type { NewestDraft } from "../stories/newest-draft";
import { whyNotAssignable } from "./assignable";
import { claimFacts } from "./load";
import { place } from "./place";
import type { LogClaim } from "./schema";

export type LoggedClaim = { claimId: ClaimId; number: number };

/** Logs one claim in the transaction of a command, with its place. `newest` is its story's newest draft, held. */
export async function logOne(
  tx: Transaction,
  actor: Actor,
  newest: NewestDraft | null,
  { storyId, span, ...fields }: LogClaim,
): Promise<Result<LoggedClaim>> {
  if (storyId && !newest) return refuse("notFound");
  const whyNot = await whyNotAssignable(tx, fields.assigneeId, { storyId });
  if (whyNot) return refuse(whyNot);
  const claim = await tx.claim.create({
    data: { ...fields, authorId: actor.personId },
    select: { id: true, number: true },
  });
  await appendEvent(tx, actor, {
    kind: "claim.logged",
    claimId: claim.id,
    ...(storyId ? { storyId } : {}),
    after: { number: claim.number, ...claimFacts(fields) },
  });
  if (storyId) {
    // A new draft taken while the claim was being typed takes it along, if its words are still there.
    const placed = await place(tx, actor, newest, { claimId: claim.id, storyId, span }, true);
    if (!placed.ok) return placed;
  }
  return done({ claimId: claim.id as ClaimId, number: claim.number });
}
