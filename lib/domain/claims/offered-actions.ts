import { type Asker, can } from "../access/permissions";
import {
  type AuthoredItem,
  type Rewriters,
  type SignerProblem,
  signerProblem,
  whoWrote,
} from "../verification/signer-gate";
import type { ProposedVerdict, Stage } from "./vocabulary";
import { nextStage, type WorkflowEvent } from "./workflow";

/** A button; or a button that is off, with the reason why this person may not press it; or nothing to show. */
export type Offer = "offered" | "absent" | SignerProblem;

export type OfferedActions = {
  edit: Offer;
  addEvidence: Offer;
  relate: Offer;
  ask: Offer;
  propose: Offer;
  withdraw: Offer;
  signOff: Offer;
  return: Offer;
  reopen: Offer;
  correct: Offer;
  cut: Offer;
  restore: Offer;
  clearLegal: Offer;
};

type Claim = { stage: Stage /** Ever. */; wasSigned: boolean; authorId: string; rewriters: Rewriters };

type Pending = {
  authorId: string;
  verdict: ProposedVerdict;
  items: readonly AuthoredItem[];
};

/** What this person can do with this claim now. The commands decide again; this only says it before a button is pressed. */
export function offeredActions(asker: Asker, claim: Claim, pending: Pending | null): OfferedActions {
  const leadsOn = (event: WorkflowEvent) => nextStage(claim.stage, event, true) !== null;
  const assessed = { assessmentAuthorId: pending?.authorId };
  return {
    edit: offer(can(asker, "claim.edit") && claim.stage !== "cut"),
    addEvidence: offer(can(asker, "evidence.add") && claim.stage !== "cut"),
    ask: offer(can(asker, "inquiry.write") && claim.stage !== "cut"),
    relate: offer(can(asker, "claim.relate") && claim.stage !== "cut"),
    propose: offer(can(asker, "claim.propose") && leadsOn("proposed")),
    withdraw: offer(pending !== null && can(asker, "claim.withdraw", assessed)),
    signOff: pending ? signOffOffer(asker, claim, pending) : "absent",
    return: offer(pending !== null && can(asker, "claim.return", assessed)),
    correct: offer(can(asker, "claim.correct") && claim.wasSigned),
    reopen: offer(can(asker, "claim.reopen") && leadsOn("reopened")),
    cut: offer(can(asker, "claim.cut") && leadsOn("cut")),
    restore: offer(can(asker, "claim.cut") && leadsOn("restored")),
    clearLegal: offer(can(asker, "claim.clearLegal") && claim.stage !== "cut"),
  };
}

function signOffOffer(asker: Asker, claim: Claim, pending: Pending): Offer {
  if (!can(asker, "claim.signOff")) return "absent";
  const wrote = whoWrote(claim, pending);
  return signerProblem(asker.personId, wrote) ?? offer(can(asker, "claim.signOff", wrote));
}

function offer(holds: boolean): Offer {
  return holds ? "offered" : "absent";
}
