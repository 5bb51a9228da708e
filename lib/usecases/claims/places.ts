import type { Actor } from "@/lib/domain/access/actor";
import type { ClaimPlace } from "@/lib/domain/claims/claim-dossier";
import { linksNear } from "@/lib/domain/drafts/links-near";
import { marksOf } from "@/lib/domain/drafts/text-mark";
import { database } from "@/lib/platform/database/client";
import { storedMarks } from "../draft-content/stored-marks";
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
    links: words.get(id)?.links ?? [],
  }));
}

type Row = {
  id: string;
  draft: number;
  startOffset: number | null;
  endOffset: number | null;
  text: string | null;
  links: unknown;
};

/** So far around its words the draft is looked at for links, in UTF-16 units. */
const AROUND = 1_000;

/**
 * The words of each placement in its story's newest draft, and the links near them. Offsets count UTF-16 units and
 * PostgreSQL counts code points, which are never more: what comes back holds the words whole, and JavaScript cuts them out.
 */
async function readWordsOf(placementIds: string[]) {
  const rows = await database().$queryRaw<Row[]>`
    select p."id", d."number" as "draft", s."startOffset", s."endOffset",
      left(d."text", s."endOffset" + ${AROUND}::int) as "text",
      (
        select jsonb_agg(mark) from jsonb_array_elements(d."marks") mark
        where mark->>'kind' = 'link'
          and (mark->>'start')::int < s."endOffset" + ${AROUND}::int
          and (mark->>'end')::int > s."startOffset" - ${AROUND}::int
      ) as "links"
    from "Placement" p
    cross join lateral (
      select "id", "number", "text", "marks" from "Draft" where "storyId" = p."storyId" order by "number" desc limit 1
    ) d
    left join "PlacementSpan" s on s."placementId" = p."id" and s."draftId" = d."id"
    where p."id" = any(${placementIds}::uuid[])`;
  return new Map(rows.map((row) => [row.id, { draft: row.draft, ...wordsOf(row) }]));
}

function wordsOf({ text, startOffset, endOffset, links }: Row) {
  if (text === null || startOffset === null || endOffset === null) return { words: null, links: [] };
  const span = { start: startOffset, end: endOffset };
  return {
    words: text.slice(startOffset, endOffset),
    links: linksNear(marksOf(storedMarks(links, text), "link"), span, text),
  };
}
