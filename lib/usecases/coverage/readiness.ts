import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { readinessOf } from "@/lib/domain/stories/readiness";
import { sayMissing } from "@/lib/domain/stories/say-readiness";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { readFlagsOf } from "../relations/flags";
import { draftOvertaken, lockNewestDraft } from "../stories/newest-draft";
import { selectSubject, storySubject } from "../stories/story-subject";
import type { DeclareReady, TakeBackReady } from "./schema";
import { readStanding } from "./standing";

/**
 * Declares a story ready to publish over what is missing, with a reason. What is missing is found out here and kept with
 * the declaration, which holds for the draft that it is said of.
 */
export async function declareReady(
  actor: Actor,
  { storyId, draftId, reason }: DeclareReady,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const draft = await lockNewestDraft(tx, actor, storyId);
    if (!draft) return refuse("notFound");
    if (!(await mayDeclare(tx, actor, storyId)))
      return refuse({ code: "notAllowed", permission: "story.declareReady" });
    if (draft.id !== draftId) return refuse(draftOvertaken(draft));
    const standing = await tx.readyDeclaration.findFirst({
      where: { storyId, takenBackAt: null },
      select: { declaredById: true, reason: true, draftId: true, declaredBy: { select: { name: true } } },
    });
    if (standing) {
      // The second half of a double click.
      if (
        standing.declaredById === actor.personId &&
        standing.reason === reason &&
        standing.draftId === draftId
      )
        return done();
      return refuse({ code: "declaredReadyAlready", by: standing.declaredBy.name });
    }
    const { sentences, claims } = await readStanding(tx, storyId, draft);
    const flags = await readFlagsOf(
      actor,
      claims.map(({ id }) => id),
      tx,
    );
    const { missing } = readinessOf(
      sentences,
      claims.map((claim) => ({ ...claim, flags: flags.get(claim.id) ?? [] })),
    );
    if (missing.length === 0) return refuse("nothingIsMissing");
    await tx.readyDeclaration.create({
      data: { storyId, draftId, declaredById: actor.personId, reason, missing },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "story.declaredReady",
      storyId,
      after: { draft: draft.number, missing: sayMissing(missing) },
      reason,
    });
    return done();
  });
}

/** Takes back that a story is ready, whoever declared it. Done again it changes nothing. */
export async function takeBackReady(actor: Actor, { storyId }: TakeBackReady): Promise<Result> {
  return inTransaction(async (tx) => {
    const draft = await lockNewestDraft(tx, actor, storyId);
    if (!draft) return refuse("notFound");
    if (!(await mayDeclare(tx, actor, storyId)))
      return refuse({ code: "notAllowed", permission: "story.declareReady" });
    const { count } = await tx.readyDeclaration.updateMany({
      where: { storyId, takenBackAt: null },
      data: { takenBackById: actor.personId, takenBackAt: new Date() },
    });
    if (count > 0)
      await appendEvent(tx, actor, {
        kind: "story.readyTakenBack",
        storyId,
        after: { draft: draft.number },
      });
    return done();
  });
}

async function mayDeclare(tx: Transaction, actor: Actor, storyId: string): Promise<boolean> {
  const story = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    select: selectSubject(actor),
  });
  return can(actor, "story.declareReady", storySubject(story));
}
