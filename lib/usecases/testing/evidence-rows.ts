import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import type { Stance } from "@/lib/domain/evidence/vocabulary";
import { database } from "@/lib/platform/database/client";
import { logClaim } from "../claims/commands";
import { logClaimSchema } from "../claims/schema";
import { pinInCopy } from "./saved-copies";

export async function makeClaim(
  actor: Actor,
  more: object = {},
): Promise<{ claimId: string; number: number }> {
  const values = { wording: "The plan has 28 points", requestId: randomUUID(), ...more };
  const logged = await logClaim(actor, logClaimSchema.parse(values));
  if (!logged.ok) throw new Error(`The claim was refused: ${logged.refusal.code}`);
  return logged.value;
}

type Item = {
  stance?: Stance;
  primary?: boolean;
  outlet?: string;
  exact?: string;
  pinned?: boolean;
  ownReporting?: boolean;
};

/**
 * A piece of evidence with a source and a passage of its own, its words found in a saved copy unless they should not be.
 * `ownReporting`: it is said to rest on its own reporting.
 * The same outlet's name is the same outlet.
 */
export async function makeEvidence(
  actor: Actor,
  claimId: string,
  {
    stance = "supports",
    primary = false,
    outlet = "Reuters",
    exact = "It has 28 points.",
    pinned = true,
    ownReporting = false,
  }: Item = {},
): Promise<{ evidenceId: string; passageId: string; sourceId: string }> {
  const db = database();
  const known = await db.outlet.findFirst({ where: { name: outlet }, select: { id: true } });
  const { id: outletId } =
    known ?? (await db.outlet.create({ data: { name: outlet }, select: { id: true } }));
  const addedById = actor.personId;
  const source = await db.source.create({
    data: {
      title: `${outlet} report`,
      kind: "original_report",
      outletId,
      addedById,
      requestId: randomUUID(),
    },
    select: { id: true },
  });
  const passage = await db.passage.create({
    data: { sourceId: source.id, exact, addedById },
    select: { id: true },
  });
  if (pinned) await pinInCopy(actor, passage.id);
  if (ownReporting)
    await db.lineageStatement.create({
      data: { passageId: passage.id, known: true, ownReporting, statedById: addedById },
    });
  const evidence = await db.evidence.create({
    data: {
      claimId,
      passageId: passage.id,
      stance,
      basis: "document_seen",
      primary,
      addedById,
      requestId: randomUUID(),
    },
    select: { id: true },
  });
  return { evidenceId: evidence.id, passageId: passage.id, sourceId: source.id };
}
