import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ClaimFacts, ClaimPlacement } from "@/lib/domain/claims/claim-facts";
import { database } from "@/lib/platform/database/client";
import { visibleClaims, visibleStories } from "../stories/visible";
import { CLAIM_FACTS } from "./facts";

/** What a claim itself says, without all that hangs on it. Null when not to be seen. */
export async function readClaim(actor: Actor, number: number): Promise<ClaimFacts | null> {
  if (!can(actor, "claim.read")) return null;
  const claim = await database().claim.findFirst({
    where: { number, ...visibleClaims(actor) },
    select: { ...CLAIM_FACTS, updatedAt: true },
  });
  if (!claim) return null;
  const { createdAt, updatedAt, dueAt, ...facts } = claim;
  return {
    ...facts,
    dueAt: dueAt?.toISOString() ?? null,
    loggedAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

/** A claim stands in a few stories at most; a claim with more tells of the first ones. */
const PLACEMENTS_AT_MOST = 200;

/** Where a claim stands in the newest draft of each of the stories that the actor may see. Null for a claim not to be seen. */
export async function readPlacements(actor: Actor, number: number): Promise<ClaimPlacement[] | null> {
  const claim = await readClaim(actor, number);
  if (!claim) return null;
  const placements = await database().placement.findMany({
    where: { claimId: claim.id, story: visibleStories(actor) },
    orderBy: { id: "asc" },
    take: PLACEMENTS_AT_MOST,
    select: {
      placedAt: true,
      story: {
        select: {
          id: true,
          title: true,
          drafts: { orderBy: { number: "desc" }, take: 1, select: { id: true, number: true, text: true } },
        },
      },
      spans: { select: { draftId: true, startOffset: true, endOffset: true } },
    },
  });
  return placements.flatMap(({ placedAt, story: { drafts, ...story }, spans }) => {
    const [draft] = drafts;
    if (!draft) return [];
    const span = spans.find(({ draftId }) => draftId === draft.id);
    return [
      {
        story,
        draft: { id: draft.id, number: draft.number },
        placedAt: placedAt.toISOString(),
        span: span ? { start: span.startOffset, end: span.endOffset } : null,
        words: span ? draft.text.slice(span.startOffset, span.endOffset) : null,
      },
    ];
  });
}
