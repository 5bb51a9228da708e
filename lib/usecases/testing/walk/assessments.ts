import { randomUUID } from "node:crypto";
import { database } from "@/lib/platform/database/client";
import {
  proposeVerdict,
  reopenClaim,
  returnClaim,
  signOffClaim,
  withdrawProposal,
} from "../../assessments/commands";
import { proposeVerdictSchema } from "../../assessments/schema";
import { clearLegalRisk, takeBackClearance } from "../../clearances/commands";
import { answerEvidence } from "../../evidence/answer";
import { changePolicy } from "../../policy/commands";
import { readPolicies } from "../../policy/reads";
import { changePolicySchema } from "../../policy/schema";
import type { Desk } from "../desk";
import { step } from "./step";

/** The rules as they are, so that every role is asked of the same ones. */
const RULES = {
  ...{ version: 1, primaryItems: 1, independentOrigins: 2, originsAllSecondary: 3, reason: "As before." },
  ...{ overrideG1: true, overrideG2: true, overrideG4: true, overrideG5: true },
};

async function risky(desk: Desk) {
  const made = await desk.claim();
  await database().claim.update({ where: { id: made.claimId }, data: { legalRisk: true } });
  return made;
}

async function refuting(desk: Desk) {
  const made = await desk.claim();
  await database().evidence.update({ where: { id: made.evidenceId }, data: { stance: "refutes" } });
  return made;
}

export const ASSESSMENT_STEPS = [
  step({
    useCase: "clearances/commands.clearLegalRisk",
    permission: "claim.clearLegal",
    ofStory: true,
    prepare: risky,
    run: (actor, { claimId }) => clearLegalRisk(actor, { claimId, claimVersion: 1, note: "" }),
  }),
  step({
    useCase: "clearances/commands.takeBackClearance",
    permission: "claim.clearLegal",
    ofStory: true,
    prepare: risky,
    run: (actor, { claimId }) => takeBackClearance(actor, { claimId, reason: "It was misread." }),
  }),
  step({
    useCase: "evidence/answer.answerEvidence",
    permission: "evidence.edit",
    ofStory: true,
    prepare: refuting,
    run: (actor, { evidenceId }) => answerEvidence(actor, { evidenceId, version: 1, answer: "It is older." }),
  }),
  step({
    useCase: "policy/commands.changePolicy",
    permission: "policy.change",
    run: (actor) => changePolicy(actor, changePolicySchema.parse({ ...RULES, requestId: randomUUID() })),
  }),
  step({
    useCase: "policy/reads.readPolicies",
    permission: "policy.read",
    run: (actor) => readPolicies(actor),
  }),
  step({
    useCase: "assessments/commands.proposeVerdict",
    permission: "claim.propose",
    ofStory: true,
    prepare: (desk) => desk.claim(),
    run: (actor, { claimId }) =>
      proposeVerdict(
        actor,
        proposeVerdictSchema.parse({ claimId, claimVersion: 1, verdict: "verified", rationale: "Seen." }),
      ),
  }),
  step({
    useCase: "assessments/commands.withdrawProposal",
    permission: "claim.withdraw",
    prepare: (desk) => desk.pending(),
    subject: (_, desk) => ({ assessmentAuthorId: desk.researcher.personId }),
    ofStory: true,
    run: (actor, { assessmentId }) => withdrawProposal(actor, { assessmentId }),
  }),
  step({
    useCase: "assessments/commands.signOffClaim",
    permission: "claim.signOff",
    prepare: (desk) => desk.pending(),
    subject: (_, desk) => ({
      claimAuthorIds: [desk.researcher.personId],
      assessmentAuthorId: desk.researcher.personId,
      evidenceAuthorIds: [desk.researcher.personId],
    }),
    ofStory: true,
    run: (actor, { assessmentId }) => signOffClaim(actor, { assessmentId, note: "" }),
  }),
  step({
    useCase: "assessments/commands.returnClaim",
    permission: "claim.return",
    prepare: (desk) => desk.pending(),
    subject: (_, desk) => ({ assessmentAuthorId: desk.researcher.personId }),
    ofStory: true,
    run: (actor, { assessmentId }) => returnClaim(actor, { assessmentId, note: "Ask Axios." }),
  }),
  step({
    useCase: "assessments/commands.reopenClaim",
    permission: "claim.reopen",
    ofStory: true,
    prepare: (desk) => desk.signed(),
    run: (actor, { claimId }) => reopenClaim(actor, { claimId, reason: "The document was withdrawn." }),
  }),
];
