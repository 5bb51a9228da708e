import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent } from "../history/append";
import { visibleStories } from "../stories/visible";
import { loadClaim } from "./load";
import type { PutIntoStory } from "./schema";

/** Makes a claim part of a story, too; its words are marked there afterwards. Once it is, doing it again changes nothing. */
export async function putIntoStory(actor: Actor, { claimId, storyId }: PutIntoStory): Promise<Result> {
  if (!can(actor, "claim.edit")) return refuse({ code: "notAllowed", permission: "claim.edit" });
  return inTransaction(async (tx) => {
    const claim = await loadClaim(tx, actor, claimId);
    const where = { id: storyId, ...visibleStories(actor) };
    if (!claim || (await tx.story.count({ where })) === 0) return refuse("notFound");
    if (claim.stage === "cut") return refuse("claimIsCut");
    const { count } = await tx.placement.createMany({ data: [{ claimId, storyId }], skipDuplicates: true });
    if (count > 0) await appendEvent(tx, actor, { kind: "claim.putIntoStory", claimId, storyId });
    return done();
  });
}
