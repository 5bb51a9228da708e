import type { Actor } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { visibleStories } from "./visible";

export type NewestDraft = NonNullable<Awaited<ReturnType<typeof holdNewestDraft>>>;

/**
 * The story's newest draft, which stays the newest until the command ends: whoever takes a new one waits, and then finds
 * what was placed on this. Null for a story that the actor may not see. Lock the story before its claims.
 */
export async function holdNewestDraft(tx: Transaction, actor: Actor, storyId: string) {
  await tx.$queryRaw`select 1 from "Story" where "id" = ${storyId}::uuid for share`;
  return readNewestDraft(tx, actor, storyId);
}

/** The same for the command that takes a new draft: nobody else takes one, or places a claim, until it ends. */
export async function lockNewestDraft(tx: Transaction, actor: Actor, storyId: string) {
  await tx.$queryRaw`select 1 from "Story" where "id" = ${storyId}::uuid for no key update`;
  return readNewestDraft(tx, actor, storyId);
}

/** Somebody has taken a newer draft than the one that was worked on. */
export function draftOvertaken(newest: NewestDraft): Refusal {
  const { number, addedBy, addedAt } = newest;
  return { code: "draftOvertaken", by: addedBy.name, at: addedAt.toISOString(), number };
}

/** The story's newest draft, for looking only. Null for a story that the actor may not see. */
export function readNewestDraft(tx: Transaction, actor: Actor, storyId: string) {
  return tx.draft.findFirst({
    where: { storyId, story: visibleStories(actor) },
    orderBy: { number: "desc" },
    select: {
      ...{ id: true, number: true, text: true, sha256: true, marks: true, addedAt: true },
      addedBy: { select: { name: true } },
    },
  });
}
