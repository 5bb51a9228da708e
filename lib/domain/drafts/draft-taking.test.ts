import { describe, expect, test } from "vitest";
import type { Stage } from "../claims/vocabulary";
import { carriedSpans, choicesOutside, type PlaceChoice, planTaking } from "./draft-taking";

const FROM = "The plan has 28 points. Reuters said so.";
const TO = "Reuters said so. The plan has 22 points. The plan has 28 points.";
const span = (words: string, text: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const OLD = span("The plan has 28 points.", FROM);
const REWORDED = span("The plan has 22 points.", TO);
const SAME_WORDS = span("The plan has 28 points.", TO);

type Given = {
  outcome: "unmoved" | "moved" | "changed" | "ambiguous" | "gone";
  place?: { start: number; end: number } | null;
  stage?: Stage;
  wasSigned?: boolean;
  choice?: PlaceChoice;
};

function taken({ outcome, place = null, stage = "signed_off", wasSigned = true, choice }: Given) {
  const [answer] = planTaking({
    claims: [{ claimId: "c1", wordsBefore: "The plan has 28 points.", stage, wasSigned }],
    found: [{ outcome, span: place }],
    to: TO,
    choices: new Map(choice ? [["c1", choice]] : []),
  });
  return answer;
}

const AT_REWORDED: PlaceChoice = { kind: "span", ...REWORDED };
const AT_SAME: PlaceChoice = { kind: "span", ...SAME_WORDS };
const CUT: PlaceChoice = { kind: "cut", reason: "Not in the story any more." };

describe("what becomes of a claim", () => {
  test.each<[string, Given, object]>([
    ["unmoved keeps its sign-off", { outcome: "unmoved", place: SAME_WORDS }, { stageAfter: "signed_off" }],
    ["moved keeps its sign-off", { outcome: "moved", place: SAME_WORDS }, { stageAfter: "signed_off" }],
    [
      "changed is reopened",
      { outcome: "changed", place: REWORDED },
      { stageAfter: "reopened", undoes: true, span: REWORDED, byHand: false },
    ],
    [
      "changed while it awaits review goes back to work",
      { outcome: "changed", place: REWORDED, stage: "awaiting_review", wasSigned: false },
      { stageAfter: "researching", undoes: true },
    ],
    [
      "changed while it is open stays open",
      { outcome: "changed", place: REWORDED, stage: "open", wasSigned: false },
      { stageAfter: "open", undoes: true },
    ],
    [
      "changed after it was cut stays cut and keeps its place",
      { outcome: "changed", place: REWORDED, stage: "cut" },
      { stageAfter: "cut", span: REWORDED },
    ],
    [
      "ambiguous and not decided has no place and keeps its sign-off",
      { outcome: "ambiguous" },
      { stageAfter: "signed_off", span: null, byHand: false, undoes: false },
    ],
    [
      "ambiguous, a place with the same words picked",
      { outcome: "ambiguous", choice: AT_SAME },
      { stageAfter: "signed_off", span: SAME_WORDS, byHand: true, undoes: false },
    ],
    [
      "ambiguous, other words picked",
      { outcome: "ambiguous", choice: AT_REWORDED },
      { stageAfter: "reopened", undoes: true },
    ],
    [
      "gone keeps its sign-off without a place",
      { outcome: "gone" },
      { stageAfter: "signed_off", span: null },
    ],
    [
      "gone, placed by hand, even where the same words stand by chance",
      { outcome: "gone", choice: AT_SAME },
      { stageAfter: "reopened", span: SAME_WORDS, byHand: true, undoes: true },
    ],
    ["gone, cut", { outcome: "gone", choice: CUT }, { stageAfter: "cut", span: null, cut: CUT.reason }],
    [
      "gone, cut when it was cut before",
      { outcome: "gone", choice: CUT, stage: "cut" },
      { stageAfter: "cut", cut: null, byHand: false },
    ],
    [
      "changed, kept without a place",
      { outcome: "changed", place: REWORDED, choice: { kind: "unplaced" } },
      { stageAfter: "signed_off", span: null, byHand: true, undoes: false },
    ],
    [
      "changed, placed by hand on the words that did not change",
      { outcome: "changed", place: REWORDED, choice: AT_SAME },
      { stageAfter: "signed_off", span: SAME_WORDS, byHand: true, undoes: false },
    ],
    [
      "moved, put elsewhere by hand",
      { outcome: "moved", place: SAME_WORDS, choice: AT_REWORDED },
      { stageAfter: "reopened", byHand: true },
    ],
    [
      "a place chosen that is the one found is not by hand",
      { outcome: "moved", place: SAME_WORDS, choice: AT_SAME },
      { stageAfter: "signed_off", byHand: false },
    ],
    ["nothing found at all is gone", { outcome: "gone" }, { outcome: "gone", wordsAfter: "" }],
  ])("%s", (_, given, expected) => expect(taken(given)).toMatchObject(expected));

  test.each([
    ["quotation marks", "“We sold it” – all of it", '"We sold it" — all of it', false],
    ["white space", "three  members\nleft", "three members left", false],
    ["a figure", "28 points", "22 points", true],
    ["a comma", "three members, left", "three members left", true],
  ])("%s of the words changed", (_, from, to, undoes) => {
    const [answer] = planTaking({
      claims: [{ claimId: "c1", wordsBefore: from, stage: "signed_off", wasSigned: true }],
      found: [{ outcome: "changed", span: { start: 0, end: to.length } }],
      to,
      choices: new Map(),
    });
    expect(answer).toMatchObject({ undoes, stageAfter: undoes ? "reopened" : "signed_off" });
  });
});

test("marks are carried where their words are the same, and dropped where they are not", () => {
  const found = [
    { outcome: "moved" as const, span: SAME_WORDS, candidates: [], score: 1 },
    { outcome: "changed" as const, span: REWORDED, candidates: [], score: 0.8 },
    { outcome: "gone" as const, span: null, candidates: [], score: 0 },
  ];
  expect(carriedSpans([OLD, OLD, OLD], found, FROM, TO)).toEqual([SAME_WORDS, null, null]);
});

test("places outside the new draft, and half a character, are found", () => {
  const choices = new Map<string, PlaceChoice>([
    ["in", AT_SAME],
    ["out", { kind: "span", start: 3, end: 4000 }],
    ["space", { kind: "span", start: TO.indexOf(" "), end: TO.indexOf(" ") + 1 }],
    ["none", { kind: "unplaced" }],
  ]);
  expect(choicesOutside(choices, TO)).toEqual(["out", "space"]);
});
