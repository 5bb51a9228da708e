import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { parseClaimReference } from "@/lib/domain/claims/reference";
import type { Stage, Verdict } from "@/lib/domain/claims/vocabulary";
import type { ClaimFlag } from "@/lib/domain/relations/claim-flag";
import type { RelationView } from "@/lib/domain/relations/relation-view";
import { sideOf } from "@/lib/domain/relations/vocabulary";
import { SEARCH_FROM } from "@/lib/domain/search/hits";
import { database } from "@/lib/platform/database/client";
import { containsWords, searchText } from "../search-text";
import { visibleClaims, visibleStories } from "../stories/visible";
import { readFlagsOf } from "./flags";
import type { ClaimsToRelate } from "./schema";

/** A claim has a handful; this is where a broken one stops. */
const RELATIONS_PER_CLAIM = 100;

const CLAIM = { id: true, number: true, wording: true, verdict: true, stage: true } as const;

/** How a claim that the caller may see stands to the other claims that the actor may see, oldest first. */
export async function readRelationsOf(actor: Actor, claimId: string): Promise<RelationView[]> {
  const other = visibleClaims(actor);
  const relations = await database().claimRelation.findMany({
    where: {
      takenBackAt: null,
      OR: [
        { fromClaimId: claimId, toClaim: other },
        { toClaimId: claimId, fromClaim: other },
      ],
    },
    orderBy: [{ assertedAt: "asc" }, { id: "asc" }],
    take: RELATIONS_PER_CLAIM,
    select: {
      ...{ id: true, kind: true, asOf: true, note: true, assertedAt: true },
      assertedBy: { select: { name: true } },
      fromClaim: { select: CLAIM },
      toClaim: { select: CLAIM },
    },
  });
  return relations.map(({ kind, fromClaim, toClaim, assertedBy, assertedAt, ...said }) => {
    const isFrom = fromClaim.id === claimId;
    const { id: _, ...shown } = isFrom ? toClaim : fromClaim;
    return {
      ...said,
      side: sideOf(kind, isFrom),
      other: shown,
      by: assertedBy.name,
      at: assertedAt.toISOString(),
    };
  });
}

export type ClaimToRelate = { id: string; number: number; wording: string; verdict: Verdict; stage: Stage };

const FOUND_AT_MOST = 8;

/** The claims that have every word, or the one that has the reference: what a claim can be related to. */
export async function readClaimsToRelate(
  actor: Actor,
  { claimId, text: typed }: ClaimsToRelate,
): Promise<ClaimToRelate[]> {
  const text = searchText(typed);
  if (!can(actor, "claim.relate") || text.length < SEARCH_FROM) return [];
  const number = parseClaimReference(text);
  const words = { AND: containsWords(text).map((wording) => ({ wording })) };
  const found = await database().claim.findMany({
    where: {
      AND: [
        visibleClaims(actor),
        { id: { not: claimId }, stage: { not: "cut" } },
        number === null ? words : { OR: [{ number }, words] },
      ],
    },
    orderBy: { number: "desc" },
    take: FOUND_AT_MOST + 1,
    select: CLAIM,
  });
  const first = found.filter((claim) => claim.number === number);
  return [...first, ...found.filter((claim) => claim.number !== number)].slice(0, FOUND_AT_MOST);
}

/** What other claims say against resting on a story's claims, by the claim's id. Null when the story may not be seen. */
export async function readStoryFlags(
  actor: Actor,
  { storyId }: { storyId: string },
): Promise<Map<string, ClaimFlag[]> | null> {
  if (!can(actor, "claim.read")) return null;
  const story = await database().story.findFirst({
    where: { id: storyId, ...visibleStories(actor) },
    select: { placements: { select: { claimId: true } } },
  });
  if (!story) return null;
  return readFlagsOf(
    actor,
    story.placements.map(({ claimId }) => claimId),
  );
}
