import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { nextStage } from "@/lib/domain/claims/workflow";
import type { AssessmentId } from "@/lib/domain/ids";
import { done, type Result, refuse } from "@/lib/domain/refusal";
import { missingToPropose, stillNeeded } from "@/lib/domain/verification/gates";
import { proposalProblems } from "@/lib/domain/verification/proposal";
import { signerProblem, whoWrote } from "@/lib/domain/verification/signer-gate";
import { inTransaction } from "@/lib/platform/database/transaction";
import { claimFacts, loadClaim } from "../claims/load";
import { appendEvent, appendEvents } from "../history/append";
import { changedMeanwhile } from "../history/changed-meanwhile";
import { readRewriters } from "../history/rewriters";
import { readPolicyNow } from "../policy/current";
import { askToLookBeforeSignOff } from "../watching/before-sign-off";
import { decidedOn } from "./decided-on";
import { assessedItem } from "./evidence-now";
import { readGateFacts } from "./gate-facts";
import { loadAssessment } from "./load";
import type { ProposeVerdict, ReopenClaim, ReturnClaim, SignOffClaim, WithdrawProposal } from "./schema";
import { decideSignOff } from "./sign-off-gates";

/**
 * Proposes a verdict: it awaits review, with a copy of the claim and of all its evidence as they are now.
 * What nobody could sign off is not let through to wait; a gate that an editor may override is, and is theirs to
 * override. The same proposal sent twice is one.
 */
export async function proposeVerdict(
  actor: Actor,
  input: ProposeVerdict,
): Promise<Result<{ assessmentId: AssessmentId }>> {
  if (!can(actor, "claim.propose")) return refuse({ code: "notAllowed", permission: "claim.propose" });
  return inTransaction(async (tx) => {
    const { claimId, claimVersion, ...proposal } = input;
    const claim = await loadClaim(tx, actor, claimId);
    if (!claim) return refuse("notFound");
    if (claim.stage === "cut") return refuse("claimIsCut");
    const pending = await tx.assessment.findFirst({
      where: { claimId, state: "pending" },
      select: { id: true, authorId: true, ...PROPOSAL },
    });
    if (pending) {
      const { id, authorId, ...waiting } = pending;
      const isTheSame = authorId === actor.personId && sameProposal(waiting, proposal);
      return isTheSame ? done({ assessmentId: id as AssessmentId }) : refuse("alreadyAwaitingReview");
    }
    const stage = nextStage(claim.stage, "proposed", claim.signedAssessmentId !== null);
    if (stage === null) return refuse("alreadySignedOff");
    if (claim.version !== claimVersion)
      return refuse(await changedMeanwhile(tx, { claimId }, claimFacts(claim), claim.version));

    const fields = proposalProblems(proposal);
    if (Object.keys(fields).length > 0) return refuse({ code: "invalid", fields });
    // Whoever edits one of these sources waits, and then finds this verdict to undo.
    await tx.$queryRaw`
      select 1 from "Source" where "id" in (
        select p."sourceId" from "Evidence" e join "Passage" p on p."id" = e."passageId"
        where e."claimId" = ${claimId}::uuid)
      order by "id" for share`;
    const policy = await readPolicyNow(tx);
    const facts = await readGateFacts(tx, claim);
    const needs = stillNeeded(proposal.verdict, facts, policy);
    const missing = missingToPropose(needs);
    if (missing.length > 0) return refuse({ code: "gates", missing });

    const assessment = await tx.assessment.create({
      data: {
        ...proposal,
        claimId,
        policyVersion: policy.version,
        decidedOn: decidedOn(facts, needs),
        wording: claim.wording,
        type: claim.type,
        attributionKind: claim.attributionKind,
        attributedTo: claim.attributedTo,
        authorId: actor.personId,
      },
      select: { id: true },
    });
    await tx.assessmentItem.createMany({
      data: facts.items.map((item, position) => ({
        ...assessedItem(item, position),
        assessmentId: assessment.id,
      })),
    });
    await tx.claim.update({ where: { id: claimId }, data: { stage }, select: { id: true } });
    await appendEvent(tx, actor, {
      kind: "assessment.proposed",
      claimId,
      before: { stage: claim.stage },
      after: { stage, ...proposal, items: facts.items.length },
    });
    await askToLookBeforeSignOff(tx, claimId);
    return done({ assessmentId: assessment.id as AssessmentId });
  });
}

/** Takes a proposal back before anybody signed it off. */
export async function withdrawProposal(actor: Actor, input: WithdrawProposal): Promise<Result> {
  return inTransaction(async (tx) => {
    const found = await loadAssessment(tx, actor, input.assessmentId);
    if (!found) return refuse("notFound");
    const { claim, assessment } = found;
    if (!can(actor, "claim.withdraw", { assessmentAuthorId: assessment.authorId }))
      return refuse({ code: "notAllowed", permission: "claim.withdraw" });
    const stage = nextStage(claim.stage, "withdrawn", claim.signedAssessmentId !== null);
    if (assessment.state !== "pending" || stage === null) return refuse("notAwaitingReview");
    await tx.assessment.update({
      where: { id: assessment.id },
      data: { state: "withdrawn" },
      select: { id: true },
    });
    await tx.claim.update({ where: { id: claim.id }, data: { stage }, select: { id: true } });
    await appendEvent(tx, actor, {
      kind: "assessment.withdrawn",
      claimId: claim.id,
      before: { stage: claim.stage, verdict: assessment.verdict },
      after: { stage },
    });
    return done();
  });
}

/**
 * Approves a proposed verdict: it becomes the claim's. A second person does it (G3), under the rules of now, and gives a
 * reason for every gate that it doesn't pass and that they let it pass.
 */
export async function signOffClaim(actor: Actor, input: SignOffClaim): Promise<Result> {
  if (!can(actor, "claim.signOff")) return refuse({ code: "notAllowed", permission: "claim.signOff" });
  return inTransaction(async (tx) => {
    const found = await loadAssessment(tx, actor, input.assessmentId);
    if (!found) return refuse("notFound");
    const { claim, assessment } = found;
    const rewriters = await readRewriters(claim.id, tx);
    const wrote = whoWrote({ authorId: claim.authorId, rewriters }, assessment);
    const problem = signerProblem(actor.personId, wrote);
    if (problem) return refuse(problem);
    if (!can(actor, "claim.signOff", wrote))
      return refuse({ code: "notAllowed", permission: "claim.signOff" });
    // The second half of a double click: this person has signed it, and it still stands.
    if (assessment.signOff?.signedById === actor.personId && claim.signedAssessmentId === assessment.id)
      return done();
    const stage = nextStage(claim.stage, "signedOff", claim.signedAssessmentId !== null);
    if (assessment.state !== "pending" || stage === null) return refuse("notAwaitingReview");
    const decided = await decideSignOff(tx, claim, assessment.verdict, input);
    if (!decided.ok) return decided;
    const { overrides, ...kept } = decided.value;

    await tx.assessment.update({
      where: { id: assessment.id },
      data: {
        state: "signed_off",
        signOff: {
          create: {
            assessedById: assessment.authorId,
            signedById: actor.personId,
            note: input.note,
            ...kept,
          },
        },
        overrides: { create: overrides.map((override) => ({ ...override, byId: actor.personId })) },
      },
      select: { id: true },
    });
    const { verdict } = assessment;
    await tx.claim.update({
      where: { id: claim.id },
      data: { stage, verdict, signedAssessmentId: assessment.id },
      select: { id: true },
    });
    await appendEvent(tx, actor, {
      kind: "assessment.signedOff",
      claimId: claim.id,
      before: { stage: claim.stage, verdict: claim.verdict },
      after: { stage, verdict },
      reason: input.note,
    });
    await appendEvents(
      tx,
      actor,
      overrides.map(({ gate, missing, reason }) => ({
        kind: "gate.overridden",
        claimId: claim.id,
        after: { gate, missing },
        reason,
      })),
    );
    return done();
  });
}

/** Gives a proposed verdict back to its author, with what has to be done. */
export async function returnClaim(actor: Actor, input: ReturnClaim): Promise<Result> {
  if (!can(actor, "claim.return")) return refuse({ code: "notAllowed", permission: "claim.return" });
  return inTransaction(async (tx) => {
    const found = await loadAssessment(tx, actor, input.assessmentId);
    if (!found) return refuse("notFound");
    const { claim, assessment } = found;
    if (!can(actor, "claim.return", { assessmentAuthorId: assessment.authorId }))
      return refuse("returnerIsAssessmentAuthor");
    const stage = nextStage(claim.stage, "returned", claim.signedAssessmentId !== null);
    if (assessment.state !== "pending" || stage === null) return refuse("notAwaitingReview");
    await tx.assessment.update({
      where: { id: assessment.id },
      data: {
        state: "returned",
        returnedById: actor.personId,
        returnedAt: new Date(),
        returnNote: input.note,
      },
      select: { id: true },
    });
    await tx.claim.update({ where: { id: claim.id }, data: { stage }, select: { id: true } });
    await appendEvent(tx, actor, {
      kind: "assessment.returned",
      claimId: claim.id,
      before: { stage: claim.stage, verdict: assessment.verdict },
      after: { stage },
      reason: input.note,
    });
    return done();
  });
}

/** Opens a signed-off claim again. Its verdict and the assessment stay readable as they were signed. */
export async function reopenClaim(actor: Actor, input: ReopenClaim): Promise<Result> {
  if (!can(actor, "claim.reopen")) return refuse({ code: "notAllowed", permission: "claim.reopen" });
  return inTransaction(async (tx) => {
    const claim = await loadClaim(tx, actor, input.claimId);
    if (!claim) return refuse("notFound");
    const stage = nextStage(claim.stage, "reopened", claim.signedAssessmentId !== null);
    if (stage === null) return refuse("notSignedOff");
    await tx.claim.update({ where: { id: claim.id }, data: { stage }, select: { id: true } });
    await appendEvent(tx, actor, {
      kind: "claim.reopened",
      claimId: claim.id,
      before: { stage: claim.stage },
      after: { stage },
      reason: input.reason,
    });
    return done();
  });
}

const PROPOSAL = {
  verdict: true,
  rationale: true,
  narrowerWording: true,
  rating: true,
  trueUntil: true,
} as const;

type Proposed = Pick<ProposeVerdict, keyof typeof PROPOSAL>;

function sameProposal(waiting: { [Field in keyof Proposed]: unknown }, sent: Proposed): boolean {
  return Object.entries(sent).every(([field, value]) => waiting[field as keyof Proposed] === value);
}
