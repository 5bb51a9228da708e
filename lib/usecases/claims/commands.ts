import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { Stage } from "@/lib/domain/claims/vocabulary";
import { nextStage } from "@/lib/domain/claims/workflow";
import { MOVED_IN_DRAFT } from "@/lib/domain/history/reasons";
import type { ClaimId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { reopens } from "@/lib/domain/verification/reopening";
import { database, type Transaction } from "@/lib/platform/database/client";
import { uniqueViolation } from "@/lib/platform/database/errors";
import { inTransaction } from "@/lib/platform/database/transaction";
import { appendEvent, changedFields } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { holdNewestDraft } from "../stories/newest-draft";
import { whyNotAssignable } from "./assignable";
import { type ClaimState, claimFacts, loadClaim } from "./load";
import { type LoggedClaim, logOne } from "./log-one";
import { place } from "./place";
import { reopenByChange } from "./reopen-by-change";
import type { CutClaim, EditClaim, LogClaim, PlaceClaim, RestoreClaim } from "./schema";

/** Logs a claim, on words of a story's draft or without a place. The same request sent twice logs one claim. */
export async function logClaim(actor: Actor, input: LogClaim): Promise<Result<LoggedClaim>> {
  if (!can(actor, "claim.log")) return refuse({ code: "notAllowed", permission: "claim.log" });
  try {
    return await inTransaction(async (tx) => {
      const newest = input.storyId ? await holdNewestDraft(tx, actor, input.storyId) : null;
      return logOne(tx, actor, newest, input);
    });
  } catch (error) {
    if (uniqueViolation(error)?.includes("requestId")) return claimOfRequest(actor, input.requestId);
    throw error;
  }
}

/** Changes what is said about a claim. A change of what is claimed reopens it (G6); a save that changes nothing does nothing. */
export async function editClaim(actor: Actor, input: EditClaim): Promise<Result<{ version: number }>> {
  if (!can(actor, "claim.edit")) return refuse({ code: "notAllowed", permission: "claim.edit" });
  return inTransaction(async (tx) => {
    const { claimId, version, ...fields } = input;
    const before = await loadClaim(tx, actor, claimId);
    if (!before) return refuse("notFound");
    const change = changedFields(claimFacts(before), claimFacts(fields));
    if (!change) return done({ version: before.version });
    if (before.version !== version)
      return refuse(await changedMeanwhile(tx, { claimId }, claimFacts(before), before.version));
    if (before.stage === "cut") return refuse("claimIsCut");
    if (fields.assigneeId !== before.assigneeId) {
      const whyNot = await whyNotAssignable(tx, fields.assigneeId, { claimIds: [claimId] });
      if (whyNot) return refuse(whyNot);
    }
    await tx.claim.update({
      where: { id: claimId },
      data: { ...fields, version: { increment: 1 } },
      select: { id: true },
    });
    await appendEvent(tx, actor, { kind: "claim.edited", claimId, ...change });
    if (reopens(before, fields)) await reopenByChange(tx, actor, before, "The claim's words were changed.");
    return done({ version: version + 1 });
  });
}

/** Says where in a story's draft the claim stands. Moving a claim that was placed before reopens it (G6). */
export async function placeClaim(actor: Actor, input: PlaceClaim): Promise<Result> {
  if (!can(actor, "claim.edit")) return refuse({ code: "notAllowed", permission: "claim.edit" });
  return inTransaction(async (tx) => {
    const newest = await holdNewestDraft(tx, actor, input.storyId);
    const claim = await loadClaim(tx, actor, input.claimId);
    if (!claim) return refuse("notFound");
    if (claim.stage === "cut") return refuse("claimIsCut");
    const placed = await place(tx, actor, newest, input);
    if (!placed.ok) return placed;
    if (placed.value === "moved") await reopenByChange(tx, actor, claim, MOVED_IN_DRAFT);
    return done();
  });
}

/** Takes a claim out of the work (G8). A verdict that awaits review is withdrawn; what was signed stays readable. */
export async function cutClaim(actor: Actor, input: CutClaim): Promise<Result> {
  if (!can(actor, "claim.cut")) return refuse({ code: "notAllowed", permission: "claim.cut" });
  return inTransaction(async (tx) => {
    const claim = await loadClaim(tx, actor, input.claimId);
    if (!claim) return refuse("notFound");
    const stage = nextStage(claim.stage, "cut", claim.signedAssessmentId !== null);
    if (stage === null) return refuse("claimIsCut");
    const { count } = await tx.assessment.updateMany({
      where: { claimId: claim.id, state: "pending" },
      data: { state: "withdrawn" },
    });
    if (count > 0)
      await appendEvent(tx, actor, {
        kind: "assessment.withdrawn",
        claimId: claim.id,
        reason: "The claim was cut.",
      });
    await changeStage(tx, actor, { kind: "claim.cut", claim, stage, reason: input.reason });
    return done();
  });
}

/** Takes a cut claim back into the work, as reopened if it had been signed off before. */
export async function restoreClaim(actor: Actor, input: RestoreClaim): Promise<Result> {
  if (!can(actor, "claim.cut")) return refuse({ code: "notAllowed", permission: "claim.cut" });
  return inTransaction(async (tx) => {
    const claim = await loadClaim(tx, actor, input.claimId);
    if (!claim) return refuse("notFound");
    const stage = nextStage(claim.stage, "restored", claim.signedAssessmentId !== null);
    if (stage === null) return refuse("claimIsNotCut");
    await changeStage(tx, actor, { kind: "claim.restored", claim, stage, reason: input.reason });
    return done();
  });
}

type StageChange = { kind: "claim.cut" | "claim.restored"; claim: ClaimState; stage: Stage; reason: string };

async function changeStage(tx: Transaction, actor: Actor, { kind, claim, stage, reason }: StageChange) {
  await tx.claim.update({ where: { id: claim.id }, data: { stage }, select: { id: true } });
  const stages = { before: { stage: claim.stage }, after: { stage } };
  await appendEvent(tx, actor, { kind, claimId: claim.id, ...stages, reason });
}

async function claimOfRequest(actor: Actor, requestId: string): Promise<Result<LoggedClaim>> {
  const claim = await database().claim.findFirst({
    where: { requestId, authorId: actor.personId },
    select: { id: true, number: true },
  });
  return claim ? done({ claimId: claim.id as ClaimId, number: claim.number }) : refuse("notFound");
}
