import type { Stage } from "../claims/vocabulary";

/** What a newsroom knows of a source, from what everybody may read to what nobody else may. */
export type KnownOfSource = "pseudonym" | "passage" | "copy" | "identity";

/**
 * G10: what of a source may stand in an export, a log, a search result or a difference. A confidential source is there
 * under its pseudonym and with the words that are quoted; its saved copies, which can give it away, and who it is, are not.
 * Practice: IFCN.
 */
export function mayLeave(known: KnownOfSource, source: { confidential: boolean }): boolean {
  if (known === "identity") return false;
  return known !== "copy" || !source.confidential;
}

/**
 * G12: whether a claim is exported as checked. Only while it is signed off, and then from the assessment as it was signed:
 * a reopened or cut claim keeps its verdict in the newsroom, and leaves as a working copy at most.
 */
export function leavesAsChecked(claim: { stage: Stage; isSigned: boolean }): boolean {
  return claim.stage === "signed_off" && claim.isSigned;
}

/** G11: a correction is added to what was signed, and overwrites nothing; before a sign-off there is only editing. */
export function takesCorrections(claim: { isSigned: boolean }): boolean {
  return claim.isSigned;
}
