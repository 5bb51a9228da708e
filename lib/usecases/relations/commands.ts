import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { claimReference } from "@/lib/domain/claims/reference";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import {
  isSymmetric,
  type RelationKind,
  relationOf,
  SIDE_WORDS,
  sideOf,
} from "@/lib/domain/relations/vocabulary";
import { database, type Transaction } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { loadClaim } from "../claims/load";
import { appendEvents, type HistoryEvent } from "../history/append";
import { OPEN_CLAIM } from "../lineage/nameable";
import { visibleClaims } from "../stories/visible";
import { leadsBack } from "./leads-back";
import type { RelateClaims, TakeBackRelation } from "./schema";

/** Says how one claim stands to another. Both tell it in their history. The same request sent twice relates them once. */
export async function relateClaims(
  actor: Actor,
  input: RelateClaims,
): Promise<Result<{ relationId: string }>> {
  if (!can(actor, "claim.relate")) return refuse({ code: "notAllowed", permission: "claim.relate" });
  try {
    return await inTransaction((tx) => relate(tx, actor, input));
  } catch (error) {
    if (uniqueViolation(error)?.includes("requestId")) return relationOfRequest(actor, input.requestId);
    throw error;
  }
}

/** Takes back that two claims are related, and says why. It stays readable in the history of both. */
export async function takeBackRelation(
  actor: Actor,
  { relationId, reason }: TakeBackRelation,
): Promise<Result> {
  if (!can(actor, "claim.relate")) return refuse({ code: "notAllowed", permission: "claim.relate" });
  return inTransaction(async (tx) => {
    const visible = visibleClaims(actor);
    const relation = await tx.claimRelation.findFirst({
      where: { id: relationId, fromClaim: visible, toClaim: visible },
      select: { kind: true, asOf: true, fromClaimId: true, toClaimId: true },
    });
    if (!relation) return refuse("notFound");
    const { count } = await tx.claimRelation.updateMany({
      where: { id: relationId, takenBackAt: null },
      data: { takenBackById: actor.personId, takenBackAt: new Date() },
    });
    if (count > 0) await tell(tx, actor, "claim.relationTakenBack", { ...relation, note: "" }, reason);
    return done();
  });
}

async function relate(
  tx: Transaction,
  actor: Actor,
  { claimId, otherId, side, note, requestId, ...said }: RelateClaims,
): Promise<Result<{ relationId: string }>> {
  if (claimId === otherId) return refuse("relatedToItself");
  // Always in the same order, so that two people who relate the same two claims don't wait for each other for ever.
  for (const id of [claimId, otherId].toSorted()) {
    const claim = await loadClaim(tx, actor, id);
    if (!claim) return refuse("notFound");
    if (claim.stage === "cut")
      return refuse({ code: "claimsAreCut", references: [claimReference(claim.number)] });
  }
  const { kind, isFrom } = relationOf(side);
  const [fromClaimId, toClaimId] = isFrom ? [claimId, otherId] : [otherId, claimId];
  const asOf = kind === "supersedes" ? said.asOf : "";
  const mine = await tx.claimRelation.findUnique({ where: { requestId }, select: { id: true } });
  if (mine) return done({ relationId: mine.id });
  const known = await tx.claimRelation.count({
    where: {
      kind,
      takenBackAt: null,
      OR: [
        { fromClaimId, toClaimId },
        ...(isSymmetric(kind) ? [{ fromClaimId: toClaimId, toClaimId: fromClaimId }] : []),
      ],
    },
  });
  if (known > 0) return refuse("alreadyRelated");
  if (!isSymmetric(kind) && (await leadsBack(tx, { kind, fromClaimId, toClaimId })))
    return refuse("relationGoesRound");

  const relation = { kind, fromClaimId, toClaimId, asOf, note };
  const made = await tx.claimRelation.create({
    data: { ...relation, requestId, assertedById: actor.personId },
    select: { id: true },
  });
  await tell(tx, actor, "claim.related", relation);
  return done({ relationId: made.id });
}

type Relation = {
  kind: RelationKind;
  fromClaimId: string;
  toClaimId: string;
  asOf: string;
  note: string;
};

/** An event for each of the two: each tells the other by its id, which history turns into a reference for who may see it. */
async function tell(
  tx: Transaction,
  actor: Actor,
  kind: HistoryEvent["kind"],
  { fromClaimId, toClaimId, asOf, note, ...relation }: Relation,
  reason = "",
) {
  // Who sees one of the two may not see the other: what is said of both is told where everyone sees both.
  const open = await tx.claim.count({ where: { id: { in: [fromClaimId, toClaimId] }, ...OPEN_CLAIM } });
  const told = open === 2 ? { asOf, note } : { asOf: "", note: "" };
  const about = (claimId: string, otherClaimId: string, isFrom: boolean): HistoryEvent => ({
    kind,
    claimId,
    after: { relation: SIDE_WORDS[sideOf(relation.kind, isFrom)], otherClaimId, ...told },
    reason: open === 2 ? reason : "",
  });
  await appendEvents(tx, actor, [about(fromClaimId, toClaimId, true), about(toClaimId, fromClaimId, false)]);
}

async function relationOfRequest(actor: Actor, requestId: string): Promise<Result<{ relationId: string }>> {
  const relation = await database().claimRelation.findFirst({
    where: { requestId, assertedById: actor.personId },
    select: { id: true },
  });
  return relation ? done({ relationId: relation.id }) : refuse("notFound");
}
