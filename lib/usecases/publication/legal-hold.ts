import type { Actor } from "@/lib/domain/access/actor";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { lockFactBox, storyToPublish } from "./load";
import type { LegalHoldInput } from "./schema";

/** Takes a story's fact box out of sight, and keeps it from being published, until the hold is lifted. Done again it changes nothing. */
export async function placeLegalHold(actor: Actor, { storyId, reason }: LegalHoldInput): Promise<Result> {
  return inTransaction(async (tx) => {
    const story = await storyToPublish(tx, actor, storyId, "story.hold");
    if (!story.ok) return story;
    if (!(await lockFactBox(tx, storyId))) return refuse("notPublished");
    if ((await tx.legalHold.count({ where: { storyId, liftedAt: null } })) > 0) return done();
    await tx.legalHold.create({
      data: { storyId, reason, placedById: actor.personId },
      select: { id: true },
    });
    await appendEvent(tx, actor, { kind: "factBox.held", storyId, reason });
    return done();
  });
}

/** What was published before the hold, and was not taken down meanwhile, is public again. */
export async function liftLegalHold(actor: Actor, { storyId, reason }: LegalHoldInput): Promise<Result> {
  return inTransaction(async (tx) => {
    const story = await storyToPublish(tx, actor, storyId, "story.liftHold");
    if (!story.ok) return story;
    if (!(await lockFactBox(tx, storyId))) return refuse("notFound");
    const { count } = await tx.legalHold.updateMany({
      where: { storyId, liftedAt: null },
      data: { liftedAt: new Date(), liftedById: actor.personId, liftReason: reason },
    });
    if (count > 0) await appendEvent(tx, actor, { kind: "factBox.holdLifted", storyId, reason });
    return done();
  });
}
