import { expect, test } from "vitest";
import type { DraftPreview, PreviewedClaim } from "@/lib/domain/drafts/draft-preview";
import type { PlaceChoice } from "@/lib/domain/drafts/draft-taking";
import { choiceOf, firstAnswer, placeOptions } from "./place-options";
import { sayDecisions } from "./say-decisions";

const PREVIEW: DraftPreview = {
  ...{ number: 2, basedOn: { draftId: "d1", number: 1 }, goesBackTo: null, characters: 10, claims: [] },
  counts: { unmoved: 0, moved: 0, changed: 0, ambiguous: 0, gone: 0, backToWork: 0, restored: 0 },
  ...{ withoutPlace: 0, nothingToCheck: { before: 0, after: 0 }, takesBackReady: false },
};
const claim = (more: Partial<PreviewedClaim> = {}): PreviewedClaim => ({
  ...{ claimId: "c1", number: 4, wording: "It has 28 points", verdict: "verified", stage: "signed_off" },
  ...{ stageAfter: "reopened", outcome: "changed", span: { start: 0, end: 3 }, near: 0 },
  ...{ wordsBefore: "28 points", wordsAfter: "22 points", parts: [], onlyTypography: false },
  ...{ restores: null, candidates: [] },
  ...more,
});
const place: PlaceChoice = { kind: "span", start: 5, end: 14 };

test.each<[string, PreviewedClaim, PlaceChoice | null, string, string[]]>([
  ["signed off, on other words", claim(), { kind: "accept" }, "22 points", ["1 claim goes back to work."]],
  ["only typography", claim({ onlyTypography: true }), { kind: "accept" }, "", []],
  ["open, on other words", claim({ stage: "open" }), { kind: "accept" }, "22 points", []],
  ["given back", claim({ restores: "signOff" }), { kind: "accept" }, "22 points", []],
  ["put back on its words", claim(), place, "28 points", []],
  [
    "gone, put where the same words stand",
    claim({ outcome: "gone" }),
    place,
    "28 points",
    ["1 claim goes back to work."],
  ],
  ["one of several places", claim({ outcome: "ambiguous" }), place, "28 points", []],
  [
    "none picked",
    claim({ outcome: "ambiguous" }),
    null,
    "",
    ["1 claim stands in several places: pick one, or it stays without a place."],
  ],
  ["cut", claim({ outcome: "gone" }), { kind: "cut", reason: "Out." }, "", ["1 claim is cut."]],
  [
    "kept",
    claim({ outcome: "gone" }),
    { kind: "unplaced" },
    "",
    ["1 claim stays in the story without a place in its text."],
  ],
])("%s", (_, about, choice, words, sentences) =>
  expect(sayDecisions([{ claim: about, choice, words }], PREVIEW)).toEqual(sentences),
);

test("marks that are lost and a declaration that is taken back are said", () => {
  const said = sayDecisions([], {
    ...PREVIEW,
    nothingToCheck: { before: 5, after: 3 },
    takesBackReady: true,
  });
  expect(said).toEqual([
    "2 sentences marked as nothing to check are not there in the same words and have to be looked at again.",
    "The story was declared ready to publish; draft 2 takes that back.",
  ]);
});

test("what a claim can be answered with, and what holds unanswered", () => {
  const candidate = { start: 5, end: 14, before: "", words: "28 points", after: "" };
  const keys = (outcome: PreviewedClaim["outcome"], mayCut: boolean, picked = false) =>
    placeOptions(
      { outcome, candidates: outcome === "ambiguous" ? [candidate] : [] },
      picked ? { start: 1, end: 2, words: "x" } : null,
      mayCut,
    ).map(({ key }) => key);
  expect(keys("changed", true)).toEqual(["accept", "unplaced"]);
  expect(keys("ambiguous", true)).toEqual(["at-5-14", "unplaced"]);
  expect(keys("gone", true, true)).toEqual(["picked", "unplaced", "cut"]);
  expect(keys("gone", false)).toEqual(["unplaced"]);
  expect(
    ["changed", "ambiguous", "gone"].map((outcome) => firstAnswer({ outcome } as PreviewedClaim)),
  ).toEqual(["accept", null, "unplaced"]);
  expect(choiceOf({ key: "at", kind: "candidate", place: candidate }, "")).toEqual(place);
  expect(choiceOf({ key: "cut", kind: "cut" }, "Out.")).toEqual({ kind: "cut", reason: "Out." });
});
