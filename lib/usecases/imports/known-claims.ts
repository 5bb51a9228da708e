import type { Actor } from "@/lib/domain/access/actor";
import { claimReference } from "@/lib/domain/claims/reference";
import { FACT_FIELDS } from "@/lib/domain/exchange/import-items/import-item";
import { isId } from "@/lib/domain/ids";
import type { Transaction } from "@/lib/platform/database/client";
import { visibleClaims } from "../stories/visible";
import type { CheckedItem } from "./check-item";
import { type SaidByRow, saidSchema, sourceSaid } from "./said";

/** A claim that a row became before. */
export type KnownClaim = {
  rowId: string;
  claimId: string;
  reference: string;
  said: SaidByRow;
  importId: string;
};

/** Of these rows, those that are claims already, as far as the actor may see them; by the rows' ids. */
export async function findKnownClaims(
  tx: Transaction,
  actor: Actor,
  scope: string,
  items: readonly CheckedItem[],
): Promise<Map<string, KnownClaim>> {
  const rows = await tx.importedClaim.findMany({
    where: {
      scope,
      externalId: { in: items.map(({ externalId }) => externalId) },
      claim: visibleClaims(actor),
    },
    orderBy: { twin: "desc" },
    select: {
      ...{ id: true, externalId: true, claimId: true, said: true, importId: true },
      claim: { select: { number: true } },
    },
  });
  return new Map(
    rows.map(({ id, externalId, claimId, said, importId, claim }) => [
      externalId,
      {
        ...{ rowId: id, claimId, importId },
        reference: claimReference(claim.number),
        said: saidSchema.parse(said),
      },
    ]),
  );
}

/**
 * Of these rows, those that left this newsroom: their id is that of a claim that stands in the story, or, without one, of
 * any that the actor may see. By the rows' ids, with their references. Such a claim is worked on here, not by a file.
 */
export async function findOwnClaims(
  tx: Transaction,
  actor: Actor,
  storyId: string | null,
  items: readonly CheckedItem[],
): Promise<Map<string, string>> {
  const ids = items.map(({ externalId }) => externalId.toLowerCase()).filter(isId);
  if (ids.length === 0) return new Map();
  const claims = await tx.claim.findMany({
    where: {
      AND: [
        { id: { in: ids } },
        visibleClaims(actor),
        storyId === null ? {} : { placements: { some: { storyId } } },
      ],
    },
    select: { id: true, number: true },
  });
  const references = new Map(claims.map(({ id, number }) => [id, claimReference(number)]));
  return new Map(
    items.flatMap(({ externalId }): [string, string][] => {
      const reference = references.get(externalId.toLowerCase());
      return reference === undefined ? [] : [[externalId, reference]];
    }),
  );
}

/** What of a row is not what it was when it came in last. */
export type RowChange = {
  fields: (typeof FACT_FIELDS)[number][];
  /** Sources that the row has now, and had not. */
  added: CheckedItem["sources"];
  /** How many it had, and has no longer. */
  gone: number;
  remarks: boolean;
};

/** Null where nothing is. */
export function changeOf(known: KnownClaim, item: CheckedItem): RowChange | null {
  const fields = FACT_FIELDS.filter((field) => known.said.claim[field] !== item.said.claim[field]);
  const before = new Set(known.said.sources);
  const now = new Set(item.said.sources);
  const added = item.sources.filter((source) => !before.has(sourceSaid(source)));
  const gone = known.said.sources.filter((source) => !now.has(source)).length;
  const remarks = known.said.verdict !== item.said.verdict || known.said.note !== item.said.note;
  return fields.length + added.length + gone > 0 || remarks ? { fields, added, gone, remarks } : null;
}
