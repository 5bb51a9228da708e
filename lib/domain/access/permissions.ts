import type { PersonId } from "../ids";
import type { Role } from "./roles";
import { reaches, type Scope } from "./scopes";

/** Who is asking, as far as the rules need to know. lib/auth makes the branded Actor that has these. */
export type Asker = {
  personId: PersonId;
  role: Role;
  mayClearLegal: boolean;
  /** Of the token that a program asks with in the person's name; left out for the person themselves. */
  scopes?: readonly Scope[];
};

/** What is asked about. Each fact that a condition below reads; a caller says those that the permission needs. */
export type Subject = {
  storyIsOpen?: boolean;
  askerIsMember?: boolean;
  /** Who logged the claim, and who rewrote it since. */
  claimAuthorIds?: readonly string[];
  assessmentAuthorId?: string;
  evidenceAuthorIds?: readonly string[];
  /** No verdict was ever proposed for any of the claims. */
  neverAssessed?: boolean;
  personId?: string;
  /** The asker is among the people named on the confidential source. */
  askerIsConfidant?: boolean;
};

type Condition = (asker: Asker, subject: Subject) => boolean;

/** Facts, one line each. The table below is made of them. */
const CONDITIONS = {
  isAnyone: () => true,
  isResearcher: (asker) => asker.role === "researcher" || asker.role === "editor" || asker.role === "admin",
  isEditor: (asker) => asker.role === "editor" || asker.role === "admin",
  isAdmin: (asker) => asker.role === "admin",
  storyIsOpen: (_, subject) => subject.storyIsOpen === true,
  isMember: (_, subject) => subject.askerIsMember === true,
  isClaimAuthor: (asker, subject) => (subject.claimAuthorIds ?? []).includes(asker.personId),
  isNotClaimAuthor: (asker, subject) => !(subject.claimAuthorIds ?? []).includes(asker.personId),
  isNotAssessmentAuthor: (asker, subject) => subject.assessmentAuthorId !== asker.personId,
  isAssessmentAuthor: (asker, subject) => subject.assessmentAuthorId === asker.personId,
  isNotEvidenceAuthor: (asker, subject) => !(subject.evidenceAuthorIds ?? []).includes(asker.personId),
  wereNeverAssessed: (_, subject) => subject.neverAssessed === true,
  isConfidant: (_, subject) => subject.askerIsConfidant === true,
  mayClearLegal: (asker) => asker.mayClearLegal,
  isSelf: (asker, subject) => subject.personId === asker.personId,
  isSomeoneElse: (asker, subject) => subject.personId !== asker.personId,
} as const satisfies Record<string, Condition>;

type ConditionName = keyof typeof CONDITIONS;

/**
 * The whole policy. A permission holds when every condition of one of its rows holds.
 * Whoever is signed out, or deactivated, has no Actor and so holds none of them.
 * G3 stands in the row of "claim.signOff", and again in the database.
 */
export const PERMISSIONS = {
  "story.list": [["isAnyone"]],
  "story.read": [["storyIsOpen"], ["isMember"]],
  "story.create": [["isResearcher"]],
  "draft.readFile": [["isResearcher"]],
  "story.edit": [
    ["isEditor", "storyIsOpen"],
    ["isEditor", "isMember"],
  ],
  "draft.add": [
    ["isResearcher", "storyIsOpen"],
    ["isResearcher", "isMember"],
  ],
  "story.declareReady": [
    ["isEditor", "storyIsOpen"],
    ["isEditor", "isMember"],
  ],
  "story.lookAtChanges": [
    ["isResearcher", "storyIsOpen"],
    ["isResearcher", "isMember"],
  ],
  "story.publish": [
    ["isEditor", "storyIsOpen"],
    ["isEditor", "isMember"],
  ],
  "story.hold": [
    ["isEditor", "storyIsOpen"],
    ["isEditor", "isMember"],
    ["mayClearLegal", "storyIsOpen"],
    ["mayClearLegal", "isMember"],
  ],
  "story.liftHold": [
    ["mayClearLegal", "storyIsOpen"],
    ["mayClearLegal", "isMember"],
  ],
  "sentence.clear": [["isResearcher"]],
  "claim.read": [["isAnyone"]],
  "claim.log": [["isResearcher"]],
  "claim.edit": [["isResearcher"]],
  "claim.assign": [["isResearcher"]],
  "claim.cut": [["isEditor"]],
  "claim.takeBack": [["isClaimAuthor", "isResearcher"]],
  "claim.merge": [["isResearcher", "wereNeverAssessed"], ["isEditor"]],
  "claim.reopen": [["isEditor"]],
  "claim.relate": [["isResearcher"]],
  "claim.correct": [["isEditor"]],
  "claim.propose": [["isResearcher"]],
  "claim.withdraw": [["isAssessmentAuthor", "isResearcher"], ["isEditor"]],
  "claim.signOff": [["isEditor", "isNotClaimAuthor", "isNotEvidenceAuthor", "isNotAssessmentAuthor"]],
  "claim.return": [["isEditor", "isNotAssessmentAuthor"]],
  "claim.clearLegal": [["mayClearLegal"]],
  "evidence.add": [["isResearcher"]],
  "evidence.edit": [["isResearcher"]],
  "inquiry.write": [["isResearcher"]],
  "source.read": [["isAnyone"]],
  "source.write": [["isResearcher"]],
  "lineage.say": [["isResearcher"]],
  "identity.read": [["isConfidant"]],
  "identity.write": [["isConfidant", "isResearcher"]],
  "capture.save": [["isResearcher"]],
  "outlet.read": [["isAnyone"]],
  "outlet.write": [["isResearcher"]],
  "history.read": [["isAnyone"]],
  "desk.read": [["isAnyone"]],
  "newsroom.search": [["isAnyone"]],
  "import.bringIn": [["isResearcher"]],
  "export.signedOff": [["isAnyone"]],
  "export.workingCopy": [["isEditor"]],
  "export.storyFile": [
    ["isEditor", "storyIsOpen"],
    ["isEditor", "isMember"],
  ],
  "policy.read": [["isAnyone"]],
  "policy.change": [["isEditor"]],
  "webhook.make": [["isEditor"]],
  "webhook.change": [["isEditor", "isSelf"]],
  "webhook.turnOff": [["isEditor", "isSelf"], ["isAdmin"]],
  "webhook.useSecret": [["isEditor", "isSelf"]],
  "person.list": [["isAnyone"]],
  "person.manage": [["isAdmin"]],
  "person.deactivate": [["isAdmin", "isSomeoneElse"]],
  "person.signOutEverywhere": [["isSelf"], ["isAdmin"]],
  "person.changeOwnPassword": [["isSelf"]],
  "person.changeOwnKeys": [["isSelf"]],
  "token.manage": [["isSelf"]],
} as const satisfies Record<string, readonly (readonly ConditionName[])[]>;

export type Permission = keyof typeof PERMISSIONS;

/**
 * Whether the policy lets this person do this, to this. A token narrows it, here and nowhere else: no use case can
 * forget it. Pure; callers load the facts first.
 */
export function can(asker: Asker, permission: Permission, subject: Subject = {}): boolean {
  if (asker.scopes && !reaches(asker.scopes, permission)) return false;
  const rows: readonly (readonly ConditionName[])[] = PERMISSIONS[permission];
  return rows.some((row) => row.every((name) => CONDITIONS[name](asker, subject)));
}
