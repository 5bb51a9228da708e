import {
  proposeVerdict,
  reopenClaim,
  returnClaim,
  signOffClaim,
  withdrawProposal,
} from "../../assessments/commands";
import { proposeVerdictSchema } from "../../assessments/schema";
import { step } from "./step";

export const ASSESSMENT_STEPS = [
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
