import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { isSymmetric, type RelationKind, SIDE_WORDS, sideOf } from "@/lib/domain/relations/vocabulary";
import type { Transaction } from "@/lib/platform/database/client";
import { appendEvents, type HistoryEvent } from "../history/append";

type Ends = { kind: RelationKind; fromClaimId: string; toClaimId: string };

/**
 * What stood between a merged claim and others stands between them and the one that stays: nothing depends on a claim
 * that was cut only because it became another one. Whoever said it stays who said it; the old ones are taken back.
 */
export async function carryRelations(
  tx: Transaction,
  actor: Actor,
  { mergedId, intoId, why }: { mergedId: string; intoId: string; why: string },
): Promise<void> {
  const standing = await readStanding(tx, mergedId);
  if (standing.length === 0) return;
  const known = new Set((await readStanding(tx, intoId)).map(keyOf));
  const carried = standing
    .map(({ id: _, ...relation }) => ({
      ...relation,
      fromClaimId: relation.fromClaimId === mergedId ? intoId : relation.fromClaimId,
      toClaimId: relation.toClaimId === mergedId ? intoId : relation.toClaimId,
    }))
    .filter((relation) => relation.fromClaimId !== relation.toClaimId && !known.has(keyOf(relation)));
  await tx.claimRelation.updateMany({
    where: { id: { in: standing.map(({ id }) => id) } },
    data: { takenBackById: actor.personId, takenBackAt: new Date() },
  });
  await tx.claimRelation.createMany({
    data: carried.map((relation) => ({ ...relation, requestId: randomUUID() })),
  });
  await appendEvents(
    tx,
    actor,
    carried.flatMap(({ kind, fromClaimId, toClaimId }): HistoryEvent[] => [
      told(fromClaimId, SIDE_WORDS[sideOf(kind, true)], toClaimId, why),
      told(toClaimId, SIDE_WORDS[sideOf(kind, false)], fromClaimId, why),
    ]),
  );
}

function readStanding(tx: Transaction, claimId: string) {
  return tx.claimRelation.findMany({
    where: { takenBackAt: null, OR: [{ fromClaimId: claimId }, { toClaimId: claimId }] },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, kind: true, fromClaimId: true, toClaimId: true, asOf: true, note: true },
      ...{ assertedById: true, assertedAt: true },
    },
  });
}

/** The same for both ways of saying what is the same from both. */
function keyOf({ kind, fromClaimId, toClaimId }: Ends): string {
  const ends = isSymmetric(kind) ? [fromClaimId, toClaimId].toSorted() : [fromClaimId, toClaimId];
  return [kind, ...ends].join(" ");
}

function told(claimId: string, relation: string, otherClaimId: string, reason: string): HistoryEvent {
  return { kind: "claim.related", claimId, after: { relation, otherClaimId }, reason };
}
