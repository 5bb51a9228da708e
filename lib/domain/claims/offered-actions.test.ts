import { describe, expect, test } from "vitest";
import type { Role } from "../access/roles";
import type { PersonId } from "../ids";
import { type OfferedActions, offeredActions } from "./offered-actions";
import type { Stage } from "./vocabulary";

const asker = (role: Role, id = "me") => ({ personId: id as PersonId, role, mayClearLegal: false });
const claim = (stage: Stage, authorId = "them", ofEvidence: string[] = []) => ({
  ...{ stage, authorId, wasSigned: stage === "signed_off" },
  rewriters: { ofClaim: [], ofEvidence },
});
const pending = (authorId = "them", addedById = "them") => ({
  authorId,
  verdict: "verified" as const,
  items: [
    { stance: "supports" as const, addedById, copy: null },
    { stance: "context" as const, addedById: "me", copy: null },
  ],
});
const offered = (actions: OfferedActions) =>
  Object.entries(actions)
    .filter(([, offer]) => offer === "offered")
    .map(([name]) => name);

describe("what is offered", () => {
  test.each([
    ["viewer", "open", []],
    ["viewer", "signed_off", []],
    ["researcher", "open", ["edit", "addEvidence", "ask", "relate", "propose"]],
    ["researcher", "signed_off", ["edit", "addEvidence", "ask", "relate"]],
    ["researcher", "reopened", ["edit", "addEvidence", "ask", "relate", "propose"]],
    ["researcher", "cut", []],
    ["editor", "researching", ["edit", "addEvidence", "ask", "relate", "propose", "cut"]],
    ["editor", "signed_off", ["edit", "addEvidence", "ask", "relate", "correct", "reopen", "cut"]],
    ["editor", "cut", ["restore"]],
    ["admin", "cut", ["restore"]],
  ] as const)("to a %s on a claim that is %s: %j", (role, stage, actions) => {
    expect(offered(offeredActions(asker(role), claim(stage), null))).toEqual(actions);
  });

  test.each([
    ["viewer", pending(), []],
    ["researcher", pending(), ["edit", "addEvidence", "ask", "relate"]],
    ["researcher", pending("me"), ["edit", "addEvidence", "ask", "relate", "withdraw"]],
    ["editor", pending(), ["edit", "addEvidence", "ask", "relate", "withdraw", "signOff", "return", "cut"]],
    ["editor", pending("me"), ["edit", "addEvidence", "ask", "relate", "withdraw", "cut"]],
  ] as const)("to a %s while a verdict waits: %#", (role, waiting, actions) => {
    expect(offered(offeredActions(asker(role), claim("awaiting_review"), waiting))).toEqual(actions);
  });
});

test.each([
  ["signerIsClaimAuthor", claim("awaiting_review", "me"), pending()],
  ["signerIsAssessmentAuthor", claim("awaiting_review"), pending("me")],
  ["signerIsEvidenceAuthor", claim("awaiting_review"), pending("them", "me")],
  ["signerIsEvidenceAuthor", claim("awaiting_review", "them", ["me"]), pending()],
] as const)("an editor is told beforehand: %s", (problem, subject, waiting) => {
  expect(offeredActions(asker("editor"), subject, waiting).signOff).toBe(problem);
});

test("a researcher is not told why they may not sign: they never may", () => {
  expect(offeredActions(asker("researcher"), claim("awaiting_review", "me"), pending()).signOff).toBe(
    "absent",
  );
});
