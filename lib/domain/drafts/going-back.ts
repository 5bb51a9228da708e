import type { Stage } from "../claims/vocabulary";
import { nextStage } from "../claims/workflow";
import type { RestoredKind } from "./draft-preview";

/** What the first draft after the one gone back to that touched a claim's stage did to it. */
export type Undone = {
  stageBefore: Stage;
  stageAfter: Stage;
  /** It withdrew a proposed verdict. */
  withdrew: boolean;
};

/** The claim now, as far as it decides whether what was undone can be given back. */
export type ClaimNow = {
  stage: Stage;
  wasSigned: boolean;
  /** Going back puts it on the words that it was assessed on, but for their typography. */
  standsOnItsWords: boolean;
  /** It and its evidence are as they were when the assessment in question was made. */
  isAsAssessed: boolean;
  /** Somebody has worked on it since, in another way than by taking drafts of this story. */
  isTouched: boolean;
  hasPending: boolean;
};

export type Restored = { stage: Stage; kind: RestoredKind; proposalIsBack: boolean };

/**
 * What going back gives a claim of which a draft had taken it: its sign-off, its proposed verdict, its place in the work
 * when it was cut. Null when nothing was taken, or when the claim is not as the draft left it: then it stays as it is.
 * `mayRestoreCut`: who goes back may take a cut claim into the work again.
 */
export function restoredByGoingBack(undone: Undone, now: ClaimNow, mayRestoreCut: boolean): Restored | null {
  if (now.isTouched || now.stage !== undone.stageAfter) return null;
  const isCut = undone.stageAfter === "cut";
  if (isCut && (undone.stageBefore === "cut" || !mayRestoreCut)) return null;
  const canStand = now.standsOnItsWords && now.isAsAssessed;
  if (undone.stageBefore === "signed_off" && canStand)
    return { stage: "signed_off", kind: isCut ? "cut" : "signOff", proposalIsBack: false };
  if (undone.stageBefore === "awaiting_review" && undone.withdrew && canStand && !now.hasPending)
    return { stage: "awaiting_review", kind: isCut ? "cut" : "proposal", proposalIsBack: true };
  if (!isCut) return null;
  const wasAssessed = undone.stageBefore === "signed_off" || undone.stageBefore === "awaiting_review";
  const stage = wasAssessed ? nextStage("cut", "restored", now.wasSigned) : undone.stageBefore;
  return stage && { stage, kind: "cut", proposalIsBack: false };
}

type ClaimEvent = { kind: string; storyId: string | null; before: unknown; after: unknown };

/** What drafts taken, and going back, write of a claim. */
const BY_DRAFT = new Set([
  ...[
    "claim.reopened",
    "claim.wordsChanged",
    "claim.unplaced",
    "claim.placed",
    "claim.cut",
    "claim.restored",
  ],
  ...["claim.signOffRestored", "assessment.withdrawn", "assessment.restored"],
]);

/** Work on the claim's surroundings. */
const HARMLESS = new Set(["claim.assigned", "claim.putIntoStory"]);
const SAYS = ["wording", "attributionKind", "attributedTo"];

/**
 * Whether an event of a claim is work that going back must not undo: anything but what drafts of the same story later
 * than `draft` did, who is to check it, and edits that leave what it says.
 */
export function touchesClaim(event: ClaimEvent, since: { storyId: string; draft: number }): boolean {
  if (HARMLESS.has(event.kind)) return false;
  if (event.kind === "claim.edited") return SAYS.some((field) => factOf(event.before, field) !== undefined);
  const draft = factOf(event.after, "draft");
  const isBySuchDraft = event.storyId === since.storyId && typeof draft === "number" && draft > since.draft;
  return !(isBySuchDraft && BY_DRAFT.has(event.kind));
}

function factOf(facts: unknown, name: string): unknown {
  return typeof facts === "object" && facts !== null
    ? Object.entries(facts).find(([key]) => key === name)?.[1]
    : undefined;
}
