import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimPlace } from "@/lib/domain/claims/claim-dossier";
import { database } from "@/lib/platform/database/client";
import { visibleStories } from "../stories/visible";

/** A claim stands in a few stories at most; a claim with more shows the first ones. */
const PLACES_PER_CLAIM = 20;

/** Where the claim stands, in the stories that the actor may see. */
export async function readPlacesOf(actor: Actor, claimId: string): Promise<ClaimPlace[]> {
  const placements = await database().placement.findMany({
    where: { claimId, story: visibleStories(actor) },
    orderBy: { id: "asc" },
    take: PLACES_PER_CLAIM,
    select: { id: true, storyId: true, story: { select: { title: true } } },
  });
  const words = await readWordsOf(placements.map((placement) => placement.id));
  return placements.map(({ id, storyId, story }) => ({
    storyId,
    title: story.title,
    draft: words.get(id)?.draft ?? 1,
    words: words.get(id)?.words ?? null,
  }));
}

type Row = { id: string; draft: number; startOffset: number | null; upToEnd: string | null };

/**
 * The words of each placement in its story's newest draft. Offsets count UTF-16 units and PostgreSQL counts code points,
 * which are never more: what comes back holds the words whole, and JavaScript cuts them out.
 */
async function readWordsOf(placementIds: string[]) {
  const rows = await database().$queryRaw<(Row & { endOffset: number | null })[]>`
    select p."id", d."number" as "draft", s."startOffset", s."endOffset", left(d."text", s."endOffset") as "upToEnd"
    from "Placement" p
    cross join lateral (
      select "id", "number", "text" from "Draft" where "storyId" = p."storyId" order by "number" desc limit 1
    ) d
    left join "PlacementSpan" s on s."placementId" = p."id" and s."draftId" = d."id"
    where p."id" = any(${placementIds}::uuid[])`;
  return new Map(
    rows.map(({ id, draft, startOffset, endOffset, upToEnd }) => [
      id,
      { draft, words: upToEnd?.slice(startOffset ?? 0, endOffset ?? 0) ?? null },
    ]),
  );
}
