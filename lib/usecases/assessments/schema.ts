import { z } from "zod";
import { PROPOSED_VERDICTS } from "@/lib/domain/claims/vocabulary";
import { LIMITS } from "@/lib/domain/limits";
import { id, oneOf, optionalLine, optionalText, reason, text, version } from "../fields";

/** A rating as a form sends it: nothing, or a number. Which numbers fit which verdict is the domain's to say. */
const optionalRating = z
  .union([z.literal("").transform(() => null), z.null(), z.coerce.number().int()], {
    error: "Pick 2, 3 or 4 of 5.",
  })
  .default(null);

export const proposeVerdictSchema = z.object({
  claimId: id,
  /** The claim as the proposer saw it. */
  claimVersion: version,
  verdict: oneOf(PROPOSED_VERDICTS, "Choose a verdict."),
  rationale: optionalText(LIMITS.rationale),
  narrowerWording: optionalLine(LIMITS.wording),
  rating: optionalRating,
  trueUntil: optionalLine(LIMITS.date),
});
export type ProposeVerdict = z.output<typeof proposeVerdictSchema>;

export const withdrawProposalSchema = z.object({ assessmentId: id });
export type WithdrawProposal = z.output<typeof withdrawProposalSchema>;

/** Why a gate that is not passed is let pass, as the form asks for each of those that can be. */
const overrideReason = optionalText(LIMITS.reason).optional();

export const signOffClaimSchema = z.object({
  assessmentId: id,
  note: optionalText(LIMITS.note),
  overrideG1: overrideReason,
  overrideG2: overrideReason,
  overrideG4: overrideReason,
  overrideG5: overrideReason,
});
export type SignOffClaim = z.output<typeof signOffClaimSchema>;

export const returnClaimSchema = z.object({
  assessmentId: id,
  note: text(LIMITS.note, "Say what has to be done before this can be signed off."),
});
export type ReturnClaim = z.output<typeof returnClaimSchema>;

export const reopenClaimSchema = z.object({ claimId: id, reason });
export type ReopenClaim = z.output<typeof reopenClaimSchema>;
