import { describe, expect, test } from "vitest";
import { distanceBetween, type MergingClaim, mergeClaimsInto, mergeProblem } from "./merge-claims";
import { STAGES, type Stage } from "./vocabulary";

const claim = (number: number, more: Partial<MergingClaim> = {}): MergingClaim => ({
  number,
  stage: "open",
  isElsewhere: false,
  span: null,
  legalRisk: false,
  allegation: false,
  criticality: "normal",
  passageIds: [],
  ...more,
});

describe("what cannot be merged", () => {
  const mergeable: Stage[] = ["open", "researching", "reopened"];
  test.each(STAGES.map((stage) => [stage, mergeable.includes(stage)] as const))("%s: %s", (stage, holds) => {
    const merged = mergeProblem(claim(5, { stage }), claim(4));
    const into = mergeProblem(claim(5), claim(4, { stage }));
    expect(merged).toEqual(holds ? null : { code: "mergeDecided", reference: "C-5", stage });
    expect(into).toEqual(holds ? null : { code: "mergeDecided", reference: "C-4", stage });
  });
  test("a claim with itself", () => {
    expect(mergeProblem(claim(4), claim(4))).toEqual({ code: "mergeIntoItself" });
  });
  test("a claim that another story holds", () => {
    const problem = { code: "mergeElsewhere", reference: "C-5" };
    expect(mergeProblem(claim(5, { isElsewhere: true }), claim(4))).toEqual(problem);
    expect(mergeProblem(claim(4), claim(5, { isElsewhere: true }))).toEqual(problem);
  });
});

test.each([
  ["one after the other", { start: 0, end: 10 }, { start: 20, end: 30 }, { start: 0, end: 30 }],
  ["the later one first", { start: 20, end: 30 }, { start: 0, end: 10 }, { start: 0, end: 30 }],
  ["one inside the other", { start: 0, end: 30 }, { start: 5, end: 10 }, { start: 0, end: 30 }],
  ["overlapping", { start: 0, end: 10 }, { start: 5, end: 15 }, { start: 0, end: 15 }],
  ["the merged one without a place", null, { start: 5, end: 15 }, { start: 5, end: 15 }],
  ["the other without a place", { start: 5, end: 15 }, null, { start: 5, end: 15 }],
  ["neither with a place", null, null, null],
])("the words of both: %s", (_, one, other, both) => {
  expect(mergeClaimsInto(claim(5, { span: one }), claim(4, { span: other })).span).toEqual(both);
});

test("evidence comes along once, and no mark of caution is lost", () => {
  const merged = claim(5, { passageIds: ["a", "b"], legalRisk: true, criticality: "low" });
  expect(mergeClaimsInto(merged, claim(4, { passageIds: ["b", "c"] }))).toEqual({
    span: null,
    legalRisk: true,
    allegation: false,
    criticality: "normal",
    passageIds: ["a"],
    alreadyThere: 1,
  });
  expect(mergeClaimsInto(claim(5, { criticality: "high" }), claim(4)).criticality).toBe("high");
});

test.each([
  [{ start: 0, end: 10 }, { start: 14, end: 20 }, 4],
  [{ start: 14, end: 20 }, { start: 0, end: 10 }, 4],
  [{ start: 0, end: 10 }, { start: 5, end: 20 }, 0],
  [{ start: 0, end: 10 }, null, Number.POSITIVE_INFINITY],
])("how far apart: %j and %j", (one, other, distance) => {
  expect(distanceBetween(one, other)).toBe(distance);
});
