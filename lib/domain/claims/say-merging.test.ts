import { expect, test } from "vitest";
import { type MergingClaim, mergeClaimsInto } from "./merge-claims";
import { sayMerging } from "./say-merging";

const claim = (number: number, more: Partial<MergingClaim> = {}): MergingClaim => ({
  ...{
    number,
    stage: "open",
    isElsewhere: false,
    span: null,
    legalRisk: false,
    allegation: false,
    criticality: "normal",
  },
  passageIds: [],
  ...more,
});

const say = (
  merged: Partial<MergingClaim>,
  into: Partial<MergingClaim> = {},
  words: string | null = null,
) => {
  const [gone, stays] = [claim(5, merged), claim(4, into)];
  return sayMerging(gone, stays, mergeClaimsInto(gone, stays), words);
};

test("what always happens comes first", () => {
  expect(say({}, {}, "a bridge")).toEqual([
    "C-5 is cut, with the reason “Merged into C-4.” C-4 keeps its wording.",
    "C-4 will stand on “a bridge”.",
    "C-5 has no evidence to take along.",
  ]);
});

test.each([
  [["a"], [], "1 piece of evidence for C-5 will be evidence for C-4, too."],
  [
    ["a", "b", "c"],
    ["c"],
    "2 pieces of evidence for C-5 will be evidence for C-4, too. 1 more is there already.",
  ],
  [
    ["a", "b", "c"],
    ["b", "c"],
    "1 piece of evidence for C-5 will be evidence for C-4, too. 2 more are there already.",
  ],
  [["a"], ["a"], "All evidence for C-5 is evidence for C-4 already."],
])("evidence %j to %j", (passageIds, there, sentence) => {
  expect(say({ passageIds }, { passageIds: there })).toContain(sentence);
});

test("what is taken over is said", () => {
  expect(say({ legalRisk: true, criticality: "high" })).toEqual(
    expect.arrayContaining([
      "C-4 has no place in the draft.",
      "C-4 takes over the legal risk of C-5.",
      "C-4 takes over the criticality of C-5: high.",
    ]),
  );
});

test("of long words both ends are said", () => {
  const [, sentence] = say({}, {}, `The bridge ${"👩🏽‍⚖️ ".repeat(100)}opened.`);
  expect(sentence).toMatch(/^C-4 will stand on “The bridge .* … .*opened\.”, \d+ characters\.$/u);
  expect(sentence?.length).toBeLessThan(900);
});
