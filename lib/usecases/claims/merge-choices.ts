import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import {
  distanceBetween,
  type MergingClaim,
  mergeClaimsInto,
  mergeProblem,
} from "@/lib/domain/claims/merge-claims";
import { sayMerging } from "@/lib/domain/claims/say-merging";
import { wordsAt } from "@/lib/domain/drafts/text-span";
import { database } from "@/lib/platform/database/client";
import { CLAIMS_PER_STORY } from "../stories/reads";
import { visibleClaims, visibleStories } from "../stories/visible";
import type { MergeChoices } from "./schema";

/** A claim that another one can be merged into, and what would happen, in sentences. */
export type MergeChoice = { id: string; number: number; wording: string; willHappen: string[] };

const CHOICES = 30;

/**
 * The claims of the story that this one can be merged into, the nearest in the draft first. Empty for a claim that
 * cannot be merged, or that the actor may not see.
 */
export async function readMergeChoices(
  actor: Actor,
  { claimId, storyId }: MergeChoices,
): Promise<MergeChoice[]> {
  if (!can(actor, "claim.merge", { neverAssessed: true })) return [];
  const draft = await database().draft.findFirst({
    where: { storyId, story: visibleStories(actor) },
    orderBy: { number: "desc" },
    select: { id: true, text: true },
  });
  if (!draft) return [];
  const near = await readNearest(actor, { claimId, storyId, draftId: draft.id });
  const facts = await readFacts(
    near.map(({ id }) => id),
    storyId,
  );
  const all = near.map((claim) => ({ ...claim, ...(facts.get(claim.id) ?? NOTHING) }));
  const merged = all.find(({ id }) => id === claimId);
  if (!merged) return [];
  return all
    .filter((into) => mergeProblem(merged, into) === null)
    .filter((into) =>
      can(actor, "claim.merge", { neverAssessed: merged.neverAssessed && into.neverAssessed }),
    )
    .slice(0, CHOICES)
    .map((into) => {
      const merging = mergeClaimsInto(merged, into);
      const words = merging.span && wordsAt(merging.span, draft.text);
      return {
        id: into.id,
        number: into.number,
        wording: into.wording,
        willHappen: sayMerging(merged, into, merging, words),
      };
    });
}

type Row = Omit<MergingClaim, "isElsewhere" | "passageIds"> & { id: string; wording: string };

/** The claim itself and those around it; a few more than are shown, since some of them cannot be merged. */
async function readNearest(
  actor: Actor,
  of: { claimId: string; storyId: string; draftId: string },
): Promise<Row[]> {
  const placements = await database().placement.findMany({
    where: {
      storyId: of.storyId,
      claim: { ...visibleClaims(actor), stage: { in: ["open", "researching", "reopened"] } },
    },
    orderBy: { id: "asc" },
    take: CLAIMS_PER_STORY,
    select: {
      spans: { where: { draftId: of.draftId }, select: { startOffset: true, endOffset: true } },
      claim: {
        select: {
          id: true,
          number: true,
          wording: true,
          stage: true,
          legalRisk: true,
          allegation: true,
          criticality: true,
        },
      },
    },
  });
  const rows = placements.map(({ claim, spans: [span] }) => ({
    ...claim,
    span: span ? { start: span.startOffset, end: span.endOffset } : null,
  }));
  const here = rows.find(({ id }) => id === of.claimId);
  if (!here) return [];
  const far = (row: Row) => (row === here ? -1 : distanceBetween(here.span, row.span));
  return rows.sort((a, b) => compare(far(a), far(b)) || a.number - b.number).slice(0, 2 * CHOICES + 1);
}

const NOTHING = { isElsewhere: false, passageIds: [] as string[], neverAssessed: false };

async function readFacts(claimIds: string[], storyId: string) {
  const rows = await database().claim.findMany({
    where: { id: { in: claimIds } },
    select: {
      id: true,
      placements: { where: { storyId: { not: storyId } }, take: 1, select: { id: true } },
      evidence: { select: { passageId: true } },
      _count: { select: { assessments: true } },
    },
  });
  return new Map(
    rows.map(({ id, placements, evidence, _count }) => [
      id,
      {
        isElsewhere: placements.length > 0,
        passageIds: evidence.map(({ passageId }) => passageId),
        neverAssessed: _count.assessments === 0,
      },
    ]),
  );
}

/** Infinity less infinity is no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
