import type { Permission } from "./access/permissions";
import type { NoCapture } from "./captures/capture-reading";
import type { Stage } from "./claims/vocabulary";
import type { FileProblem } from "./drafts/file-problem";
import type { ImportFileProblem } from "./exchange/import-items/import-file-problem";

/**
 * Why a command was not carried out. Expected, so returned and not thrown; lib/domain/refusal-words.ts says each in words.
 * `notFound` also stands for what the actor may not see.
 */
export type Refusal =
  | { code: "signedOut" }
  | { code: "notAllowed"; permission: Permission }
  | { code: "notFound" }
  /** The form of an export has no place to say that a record is not signed off, or is made of nothing else. */
  | { code: "formatLacksScope" }
  | { code: "databaseAway" }
  | { code: "invalid"; fields: Record<string, string> }
  | { code: "changedMeanwhile"; by: string; at: string; current: Record<string, unknown>; version: number }
  | { code: "signerIsClaimAuthor" }
  | { code: "signerIsEvidenceAuthor" }
  | { code: "signerIsAssessmentAuthor" }
  | { code: "gates"; missing: string[] }
  | { code: "alreadyAwaitingReview" }
  | { code: "notAwaitingReview" }
  | { code: "alreadySignedOff" }
  | { code: "returnerIsAssessmentAuthor" }
  | { code: "notSignedOff" }
  | { code: "claimIsCut" }
  | { code: "carriesNoLegalRisk" }
  | { code: "nothingToAnswer" }
  /** `by`: who cleared the legal risk before, in the same words. */
  | { code: "clearedAlready"; by: string }
  | { code: "claimsAreCut"; references: string[] }
  | { code: "claimIsNotCut" }
  | { code: "claimHasWork" }
  | { code: "undoTooLate" }
  | { code: "mergeIntoItself" }
  | {
      code: "mergeDecided";
      reference: string;
      stage: Extract<Stage, "cut" | "signed_off" | "awaiting_review">;
    }
  | { code: "mergeElsewhere"; reference: string }
  | { code: "nothingToCorrect" }
  | { code: "relatedToItself" }
  | { code: "alreadyRelated" }
  | { code: "relationGoesRound" }
  | { code: "inquiryIsClosed" }
  | { code: "deadlineNotPassed" }
  | { code: "notConfidant" }
  /** Words that everybody reads say who a confidential source is. */
  | { code: "identitySaid"; pseudonym: string }
  | { code: "confidentialStaysAsked" }
  | { code: "passageAlreadyUsed" }
  | { code: "reliesOnItself" }
  | { code: "reliesOnAlready" }
  | { code: "spanOutsideDraft" }
  | { code: "spanOutsideCopy" }
  | { code: "wordsNotInCopy" }
  /** Somebody took a newer draft meanwhile: its number, who took it, and when (ISO 8601). */
  | { code: "draftOvertaken"; by: string; at: string; number: number }
  | { code: "draftIsSame"; number: number }
  /** `fileName` is "" for what was pasted. */
  | { code: "draftNotRead"; fileName: string; problem: FileProblem }
  | { code: "nothingIsMissing" }
  /** `by`: who declared the story ready before. */
  | { code: "declaredReadyAlready"; by: string }
  | { code: "personInactive" }
  | { code: "assigneeCannotSee" }
  | { code: "emailTaken" }
  | { code: "linkNotValid" }
  | { code: "wrongPassword" }
  | { code: "wrongSignIn" }
  /** `until` is ISO 8601; `minutes` from now until then. */
  | { code: "tooManyAttempts"; until: string; minutes: number }
  | { code: "lastAdmin" }
  /** `why`: a sentence for each claim that cannot be published, with its reference. */
  | { code: "claimsNotPublishable"; why: string[] }
  | { code: "nothingToPublish" }
  | { code: "publicAddressTaken" }
  | { code: "publicAddressFixed" }
  | { code: "restrictedNotMeant" }
  | { code: "underLegalHold" }
  | { code: "notPublished" }
  | { code: "exportsUnderWay" }
  | { code: "sourceHasNoAddress" }
  /** `fileName` is "" for what was pasted. */
  | { code: "copyNotKept"; fileName: string; problem: NoCapture }
  | { code: "importNotRead"; fileName: string; problem: ImportFileProblem }
  /** It holds nothing that could be brought in. */
  | { code: "importHoldsNothing" }
  /** The import is past the step that was asked for. */
  | { code: "importHasMovedOn" }
  /** Rows are left out, and it was to come in as a whole or not at all. */
  | { code: "importLeavesOut"; rows: number }
  | { code: "sourceExists"; sourceId: string; title: string }
  | { code: "outletExists"; outletId: string; name: string };

/** Carried as `digest` by the error of a read that could not reach the database: the page says so in words. */
export const DATABASE_AWAY_DIGEST = "GALLEY_DATABASE_AWAY";

export type RefusalCode = Refusal["code"];

export type Result<Value = null> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export function done(): Result<null>;
export function done<Value>(value: Value): Result<Value>;
export function done<Value>(value?: Value): Result<Value | null> {
  return { ok: true, value: value ?? null };
}

/** The refusals that say nothing more than their code. */
type BareCode = {
  [Code in RefusalCode]: { code: Code } extends Extract<Refusal, { code: Code }> ? Code : never;
}[RefusalCode];

export function refuse(refusal: BareCode | Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: typeof refusal === "string" ? ({ code: refusal } as Refusal) : refusal };
}
