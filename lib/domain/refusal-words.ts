import { copyProblemWords } from "./captures/copy-problem-words";
import { fileProblemWords } from "./drafts/file-problem-words";
import { sayImportFileProblem } from "./exchange/import-items/import-file-problem";
import type { Refusal } from "./refusal";

/** Each refusal as a sentence that says what to do next. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case "signedOut":
      return "You have been signed out. What you typed is kept: sign in again and it will be here.";
    case "notAllowed":
      return "Your role does not allow this. Ask an editor or an admin.";
    case "notFound":
      return "This no longer exists, or you may not see it.";
    case "formatLacksScope":
      return "This form cannot be had of what you chose: some are for signed-off claims only, some for working copies only. Choose another one.";
    case "invalid":
      return "Some of this needs another look. Nothing has been saved yet.";
    case "databaseAway":
      return "The database cannot be reached, so this was not saved. What you typed is kept: try again in a moment.";
    case "changedMeanwhile":
      return `${refusal.by} saved this while you were writing. What you typed is kept; compare, then save again.`;
    case "signerIsClaimAuthor":
      return "You wrote this claim, so another editor has to sign it off.";
    case "signerIsEvidenceAuthor":
      return "You wrote evidence that decides this claim, so another editor has to sign it off.";
    case "signerIsAssessmentAuthor":
      return "You proposed this verdict, so another editor has to sign it off.";
    case "gates":
      return refusal.missing.join(" ");
    case "alreadyAwaitingReview":
      return "A verdict is already waiting for sign-off. It has to be signed off, returned or withdrawn first.";
    case "notAwaitingReview":
      return "No verdict is waiting for sign-off here: someone may have dealt with it just now.";
    case "alreadySignedOff":
      return "This claim is signed off. An editor has to reopen it before another verdict can be proposed.";
    case "returnerIsAssessmentAuthor":
      return "You proposed this verdict yourself: withdraw it instead.";
    case "notSignedOff":
      return "This claim is not signed off, so there is nothing to reopen.";
    case "claimIsCut":
      return "This claim has been cut. Restore it first.";
    case "carriesNoLegalRisk":
      return "This claim is not marked as a legal risk, so there is nothing to clear. Edit the claim to mark it first.";
    case "nothingToAnswer":
      return "This evidence does not refute the claim, so there is nothing to answer.";
    case "clearedAlready":
      return `${refusal.by} has cleared this in the same words already.`;
    case "claimsAreCut":
      return `${saySome(refusal.references)} cut. Leave what is cut out of your choice, or restore it first. Nothing has been changed.`;
    case "claimIsNotCut":
      return "This claim has not been cut.";
    case "claimHasWork":
      return "Work on this claim has begun, so it can no longer be taken back. An editor can cut it.";
    case "undoTooLate":
      return "This can no longer be undone: something has happened to it since.";
    case "mergeIntoItself":
      return "A claim cannot be merged into itself. Choose another one.";
    case "mergeDecided":
      return `${refusal.reference} ${WHY_NOT_MERGED[refusal.stage]}`;
    case "mergeElsewhere":
      return `${refusal.reference} stands in another story, too, so it cannot be merged here: it would change there as well.`;
    case "nothingToCorrect":
      return "This claim was never signed off, so there is nothing to correct. Edit it instead.";
    case "relatedToItself":
      return "A claim cannot be related to itself. Choose another one.";
    case "alreadyRelated":
      return "The two claims are related like this already. Take that back first to say it with another date or note.";
    case "relationGoesRound":
      return "This would lead back to where it begins: the other claim rests on this one already, or came after it. Turn it round, or take the other relation back first.";
    case "inquiryIsClosed":
      return "Somebody has closed this already: an answer, silence, or that it was dropped stands there now.";
    case "deadlineNotPassed":
      return "The deadline has not passed, so an answer can still come. Move the deadline if it was set wrongly.";
    case "notConfidant":
      return "This source is confidential, and only the people who know who it is can do this. Ask one of them.";
    case "identitySaid":
      return `This says who “${refusal.pseudonym}” is, and everybody reads it. Write the pseudonym instead: what only some may know belongs on the source's page, under who it is.`;
    case "confidentialStaysAsked":
      return "What passes with a confidential source is kept apart from the beginning. Drop this, and log it anew.";
    case "passageAlreadyUsed":
      return "This passage is evidence for the claim already. Edit that entry instead.";
    case "reliesOnItself":
      return "A source can’t rely on itself. Choose the source that it relies on.";
    case "reliesOnAlready":
      return "This has been said already. Take it back first to say it otherwise.";
    case "spanOutsideDraft":
      return "These words are not in the draft. Select them again.";
    case "spanOutsideCopy":
      return "These words are not in the saved copy, or are more than a passage holds: 10,000 characters. Select them again.";
    case "wordsNotInCopy":
      return "Nothing like these words stands in this copy. Edit them, or save the copy that has them.";
    case "draftOvertaken":
      return `${refusal.by} took draft ${refusal.number} at ${refusal.at.slice(11, 16)} UTC, while you were working on the one before. What you have here is kept: look at draft ${refusal.number}, then do this again on it.`;
    case "draftNotRead":
      return fileProblemWords(refusal.problem, refusal.fileName);
    case "draftIsSame":
      return `This is draft ${refusal.number}, character for character: there is nothing new to take.`;
    case "nothingIsMissing":
      return "Nothing is missing any more: the story is ready to publish as it is.";
    case "declaredReadyAlready":
      return `${refusal.by} has declared this story ready already. Take that back first to give another reason.`;
    case "personInactive":
      return "One of the people chosen is no longer active. Choose someone else.";
    case "assigneeCannotSee":
      return "This person is not a member of the restricted story that the claim stands in. Make them one first, or choose someone else.";
    case "emailTaken":
      return "Someone with this email address exists already.";
    case "linkNotValid":
      return "This link has been used or has expired. Ask an admin for a new one.";
    case "wrongPassword":
      return "This is not your current password.";
    case "wrongSignIn":
      return "This email address and password do not belong together. Check both, or ask an admin for a link to set a new password.";
    case "tooManyAttempts":
      return `Too many attempts. Try again in ${minutesInWords(refusal.minutes)}, at ${refusal.until.slice(11, 16)} UTC.`;
    case "lastAdmin":
      return "This is the only admin left who can sign in. Make someone else an admin first.";
    case "claimsNotPublishable":
      return `Not published. ${refusal.why.join(" ")}`;
    case "nothingToPublish":
      return "Choose a claim, or write what could not be established: there is nothing to publish yet.";
    case "publicAddressTaken":
      return "Another fact box has this address. Choose another one.";
    case "publicAddressFixed":
      return "This was published already, so its address stays what it is.";
    case "restrictedNotMeant":
      return "This story is restricted to its members, and publishing shows it to everybody. Confirm that this is meant.";
    case "underLegalHold":
      return "The fact box is under legal hold. Somebody who may clear legal risk has to lift it first.";
    case "notPublished":
      return "Nothing is published here any more: somebody may have taken it down just now.";
    case "exportsUnderWay":
      return "Five exports of yours are being prepared already. Ask again when one of them is ready.";
    case "sourceHasNoAddress":
      return "This source has no address to fetch from. Give it one, or upload or paste a copy.";
    case "copyNotKept":
      return copyProblemWords(refusal.problem, refusal.fileName);
    case "importNotRead":
      return `${refusal.fileName} was not brought in. ${sayImportFileProblem(refusal.problem)}`;
    case "importHoldsNothing":
      return "Nothing in it can be brought in: say which column has the claims, or choose another file.";
    case "importHasMovedOn":
      return "This import has gone on meanwhile. Reload the page to see where it is.";
    case "importLeavesOut":
      return `Nothing came in: ${refusal.rows === 1 ? "one row" : `${refusal.rows} rows`} would have been left out.`;
    case "sourceExists":
      return `This address is already a source: ${refusal.title}. Use that one.`;
    case "outletExists":
      return `This outlet exists already: ${refusal.name}. Use that one.`;
  }
}

const WHY_NOT_MERGED = {
  cut: "has been cut. Restore it first, or choose another claim.",
  signed_off: "is signed off, so it cannot be merged. An editor has to reopen it first.",
  awaiting_review:
    "awaits sign-off, so it cannot be merged. Its verdict has to be returned or withdrawn first.",
} as const;

/** "C-4 has been", "C-4, C-5 and 12 more have been" */
function saySome(references: string[]): string {
  const [first, second, ...more] = references;
  if (second === undefined) return `${first} has been`;
  return more.length === 0
    ? `${first} and ${second} have been`
    : `${first}, ${second} and ${more.length} more have been`;
}

function minutesInWords(minutes: number): string {
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}
