/** What can have happened, and how history says it: "{actor} {words}". */
export const EVENT_WORDS = {
  "story.created": "created the story",
  "story.edited": "edited the story",
  "draft.added": "added a draft",
  "claim.logged": "logged the claim",
  "claim.edited": "edited the claim",
  "claim.placed": "marked the claim in the draft",
  "claim.assigned": "assigned the claim",
  "claim.cut": "cut the claim",
  "claim.restored": "restored the claim",
  "claim.reopened": "reopened the claim",
  "evidence.added": "added evidence",
  "evidence.edited": "edited evidence",
  "evidence.removed": "removed evidence",
  "assessment.proposed": "proposed a verdict",
  "assessment.withdrawn": "withdrew the proposed verdict",
  "assessment.returned": "returned the claim",
  "assessment.signedOff": "signed off the claim",
  "source.added": "added the source",
  "source.edited": "edited the source",
  "outlet.added": "added the outlet",
  "outlet.edited": "edited the outlet",
  "person.invited": "invited",
  "person.edited": "changed the account of",
  "person.deactivated": "deactivated",
  "person.reactivated": "reactivated",
  "person.linkMade": "made a password link for",
  "person.passwordSet": "set a password",
  "person.signedOutEverywhere": "ended every session of",
} as const;

export type EventKind = keyof typeof EVENT_WORDS;
export const EVENT_KINDS = Object.keys(EVENT_WORDS) as EventKind[];
