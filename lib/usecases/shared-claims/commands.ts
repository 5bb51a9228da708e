import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { claimReference } from "@/lib/domain/claims/reference";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { selectSubject, storySubject } from "../stories/story-subject";
import { visibleStories } from "../stories/visible";
import { readSharedChanges } from "./reads";
import type { LookAtChanges } from "./schema";

/** Says for a story that what changed in its shared claims has been looked at, as far as it was shown. */
export async function lookAtChanges(actor: Actor, { storyId, until }: LookAtChanges): Promise<Result> {
  return inTransaction(async (tx) => {
    const story = await tx.story.findFirst({
      where: { id: storyId, ...visibleStories(actor) },
      select: selectSubject(actor),
    });
    if (!story) return refuse("notFound");
    if (!can(actor, "story.lookAtChanges", storySubject(story)))
      return refuse({ code: "notAllowed", permission: "story.lookAtChanges" });
    const changes = await readSharedChanges(actor, { storyId }, tx);
    const shown = changes.filter(({ at }) => new Date(at) <= until);
    if (shown.length === 0) return done();
    // Each claim as far as it was shown to this person: what others see of it besides is still told to them.
    const newest = new Map<number, Date>();
    for (const { number, at } of shown) {
      const seenAt = new Date(at);
      if (seenAt > (newest.get(number) ?? new Date(0))) newest.set(number, seenAt);
    }
    for (const [number, changesSeenAt] of newest)
      await tx.placement.updateMany({
        where: { storyId, claim: { number }, changesSeenAt: { lt: changesSeenAt } },
        data: { changesSeenAt },
      });
    const claims = [...new Set(shown.map(({ number }) => claimReference(number)))];
    await appendEvent(tx, actor, { kind: "story.changesSeen", storyId, after: { claims } });
    return done();
  });
}
