import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { isSameWording } from "@/lib/domain/verification/reopening";
import type { Transaction } from "@/lib/platform/database/client";
import { inTransaction } from "@/lib/platform/database/transaction";
import { claimFacts, loadClaim } from "../claims/load";
import { appendEvent } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import type { ClearLegalRisk, TakeBackClearance } from "./schema";

/**
 * Clears a claim's legal risk as it is worded now (G7). The clearance holds while the wording does: of another wording it
 * is a new one, and the one before stays readable as taken back. Pressed twice it is one.
 */
export async function clearLegalRisk(actor: Actor, input: ClearLegalRisk): Promise<Result> {
  return inTransaction(async (tx) => {
    const { claimId, claimVersion, note } = input;
    const claim = await loadClaim(tx, actor, claimId);
    if (!claim) return refuse("notFound");
    if (!can(actor, "claim.clearLegal"))
      return refuse({ code: "notAllowed", permission: "claim.clearLegal" });
    if (claim.stage === "cut") return refuse("claimIsCut");
    if (!claim.legalRisk) return refuse("carriesNoLegalRisk");
    if (claim.version !== claimVersion)
      return refuse(await changedMeanwhile(tx, { claimId }, claimFacts(claim), claim.version));
    const standing = await readStandingClearance(tx, claimId);
    if (standing && isSameWording(standing.wording, claim.wording))
      return standing.clearedById === actor.personId
        ? done()
        : refuse({ code: "clearedAlready", by: standing.clearedBy.name });
    if (standing) await takeBack(tx, actor, standing.id);
    await tx.legalClearance.create({
      data: { claimId, wording: claim.wording, note, clearedById: actor.personId },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "claim.legallyCleared",
      claimId,
      after: { wording: claim.wording, note },
    });
    return done();
  });
}

/** Takes a clearance back, whoever gave it. Done again it changes nothing. */
export async function takeBackClearance(
  actor: Actor,
  { claimId, reason }: TakeBackClearance,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const claim = await loadClaim(tx, actor, claimId);
    if (!claim) return refuse("notFound");
    if (!can(actor, "claim.clearLegal"))
      return refuse({ code: "notAllowed", permission: "claim.clearLegal" });
    const standing = await readStandingClearance(tx, claimId);
    if (!standing) return done();
    await takeBack(tx, actor, standing.id);
    await appendEvent(tx, actor, { kind: "claim.clearanceTakenBack", claimId, reason });
    return done();
  });
}

function readStandingClearance(tx: Transaction, claimId: string) {
  return tx.legalClearance.findFirst({
    where: { claimId, takenBackAt: null },
    select: { id: true, wording: true, clearedById: true, clearedBy: { select: { name: true } } },
  });
}

async function takeBack(tx: Transaction, actor: Actor, id: string): Promise<void> {
  await tx.legalClearance.update({
    where: { id },
    data: { takenBackById: actor.personId, takenBackAt: new Date() },
    select: { id: true },
  });
}
