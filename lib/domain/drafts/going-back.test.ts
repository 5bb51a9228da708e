import { expect, test } from "vitest";
import { type ClaimNow, restoredByGoingBack, touchesClaim, type Undone } from "./going-back";

const REOPENED: Undone = { stageBefore: "signed_off", stageAfter: "reopened", withdrew: false };
const WITHDRAWN: Undone = { stageBefore: "awaiting_review", stageAfter: "researching", withdrew: true };
const CUT: Undone = { stageBefore: "signed_off", stageAfter: "cut", withdrew: false };

const now = (more: Partial<ClaimNow> = {}): ClaimNow => ({
  stage: "reopened",
  wasSigned: true,
  standsOnItsWords: true,
  isAsAssessed: true,
  isTouched: false,
  hasPending: false,
  ...more,
});

test.each<[string, Undone, ClaimNow, string | null]>([
  ["reopened by a draft: the sign-off is back", REOPENED, now(), "signed_off signOff"],
  ["somebody has worked on it since", REOPENED, now({ isTouched: true }), null],
  ["its evidence is not what was signed", REOPENED, now({ isAsAssessed: false }), null],
  ["it was signed on other words", REOPENED, now({ standsOnItsWords: false }), null],
  ["it awaits review again already", REOPENED, now({ stage: "awaiting_review" }), null],
  [
    "a proposal withdrawn by a draft is back",
    WITHDRAWN,
    now({ stage: "researching", wasSigned: false }),
    "awaiting_review proposal",
  ],
  ["another proposal waits", WITHDRAWN, now({ stage: "researching", hasPending: true }), null],
  [
    "no proposal was withdrawn",
    { ...WITHDRAWN, withdrew: false },
    now({ stage: "researching", wasSigned: false }),
    null,
  ],
  ["cut by a draft: back as it was signed off", CUT, now({ stage: "cut" }), "signed_off cut"],
  [
    "cut by a draft, its evidence changed since: back to work",
    CUT,
    now({ stage: "cut", isAsAssessed: false }),
    "reopened cut",
  ],
  [
    "cut by a draft before it was assessed",
    { ...CUT, stageBefore: "researching" },
    now({ stage: "cut", wasSigned: false }),
    "researching cut",
  ],
  [
    "cut while it awaited review",
    { ...CUT, stageBefore: "awaiting_review", withdrew: true },
    now({ stage: "cut", wasSigned: false }),
    "awaiting_review cut",
  ],
  [
    "cut while it awaited review, evidence changed since",
    { ...CUT, stageBefore: "awaiting_review", withdrew: true },
    now({ stage: "cut", wasSigned: false, isAsAssessed: false }),
    "open cut",
  ],
  ["restored by somebody since", CUT, now({ stage: "open" }), null],
])("%s", (_, undone, claim, expected) => {
  const restored = restoredByGoingBack(undone, claim, true);
  expect(restored && `${restored.stage} ${restored.kind}`).toBe(expected);
});

test("only who may cut takes a cut claim back into the work", () => {
  expect(restoredByGoingBack(CUT, now({ stage: "cut" }), false)).toBeNull();
  expect(restoredByGoingBack(REOPENED, now(), false)).not.toBeNull();
});

test.each<[string, Parameters<typeof touchesClaim>[0], boolean]>([
  ["assigned", { kind: "claim.assigned", storyId: null, before: null, after: { assigneeId: "p1" } }, false],
  [
    "reworded",
    { kind: "claim.edited", storyId: null, before: { wording: "A" }, after: { wording: "B" } },
    true,
  ],
  [
    "made critical",
    { kind: "claim.edited", storyId: null, before: { criticality: "low" }, after: {} },
    false,
  ],
  ["evidence added", { kind: "evidence.added", storyId: null, before: null, after: {} }, true],
  ["a later draft", { kind: "claim.reopened", storyId: "s1", before: {}, after: { draft: 4 } }, false],
  ["the draft gone back to", { kind: "claim.placed", storyId: "s1", before: {}, after: { draft: 3 } }, true],
  [
    "a draft of another story",
    { kind: "claim.reopened", storyId: "s2", before: {}, after: { draft: 4 } },
    true,
  ],
  ["cut by hand", { kind: "claim.cut", storyId: null, before: {}, after: { stage: "cut" } }, true],
  ["a verdict proposed", { kind: "assessment.proposed", storyId: null, before: null, after: null }, true],
])("%s touches the claim: %j", (_, event, touches) =>
  expect(touchesClaim(event, { storyId: "s1", draft: 3 })).toBe(touches),
);
