import type { TextSpan } from "@/lib/domain/drafts/text-span";
import type { Transaction } from "@/lib/platform/database/client";

/** A placement of the story with the last place that it had in its text. */
export type Placed = {
  placementId: string;
  claimId: string;
  /** The newest draft in which it has, or had, a place; null when it never had one. */
  last: { draftId: string; number: number; span: TextSpan } | null;
};

type Row = {
  placementId: string;
  claimId: string;
  draftId: string | null;
  number: number | null;
  startOffset: number | null;
  endOffset: number | null;
};

/** Every placement of the story, in the order of their claims' ids, each with its last place up to draft `upTo`. */
export async function readPlaced(db: Transaction, storyId: string, upTo: number): Promise<Placed[]> {
  const rows = await db.$queryRaw<Row[]>`
    select p."id" as "placementId", p."claimId", last.*
    from "Placement" p
    left join lateral (
      select d."id" as "draftId", d."number", s."startOffset", s."endOffset"
      from "PlacementSpan" s join "Draft" d on d."id" = s."draftId"
      where s."placementId" = p."id" and d."number" <= ${upTo}
      order by d."number" desc limit 1
    ) last on true
    where p."storyId" = ${storyId}::uuid
    order by p."claimId"`;
  return rows.map(({ placementId, claimId, draftId, number, startOffset, endOffset }) => ({
    placementId,
    claimId,
    last:
      draftId === null || number === null || startOffset === null || endOffset === null
        ? null
        : { draftId, number, span: { start: startOffset, end: endOffset } },
  }));
}

/** The texts of drafts by their ids; the newest one is at hand already. */
export async function readTexts(
  db: Transaction,
  draftIds: Iterable<string>,
  newest: { id: string; text: string },
): Promise<Map<string, string>> {
  const ids = [...new Set(draftIds)].filter((id) => id !== newest.id);
  const older =
    ids.length === 0
      ? []
      : await db.draft.findMany({ where: { id: { in: ids } }, select: { id: true, text: true } });
  return new Map([newest, ...older].map(({ id, text }) => [id, text]));
}

export type ClaimOfStory = Awaited<ReturnType<typeof readClaimsOf>>[number];

/** The claims as they stand. */
export async function readClaimsOf(db: Transaction, claimIds: string[]) {
  const claims = await db.claim.findMany({
    where: { id: { in: claimIds } },
    select: {
      ...{ id: true, number: true, wording: true, type: true, attributionKind: true, attributedTo: true },
      ...{ stage: true, verdict: true, signedAssessmentId: true },
      assessments: { where: { state: "pending" }, take: 1, select: { id: true } },
    },
  });
  return claims.map(({ assessments: [pending], ...claim }) => ({ ...claim, pendingId: pending?.id ?? null }));
}
