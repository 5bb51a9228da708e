import type { Actor } from "@/lib/domain/access/actor";
import { can, type Permission } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import type { Transaction } from "@/lib/platform/database/client";
import { selectSubject, storySubject } from "../stories/story-subject";
import { visibleStories } from "../stories/visible";

type About = Extract<Permission, "story.publish" | "story.hold" | "story.liftHold">;

/** The story whose fact box this is about, if the actor may see it and do this to it. */
export async function storyToPublish(
  tx: Transaction,
  actor: Actor,
  storyId: string,
  permission: About,
): Promise<Result<{ restricted: boolean }>> {
  const story = await tx.story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: selectSubject(actor),
  });
  if (!story) return refuse("notFound");
  if (!can(actor, permission, storySubject(story))) return refuse({ code: "notAllowed", permission });
  return done({ restricted: story.restricted });
}

/** Whoever publishes, takes down or holds waits for whoever is doing that to the same box. */
export async function lockFactBox(tx: Transaction, storyId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from "FactBox" where "storyId" = ${storyId}::uuid for update`;
  return rows.length > 0;
}
