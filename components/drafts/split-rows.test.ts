import { describe, expect, test } from "vitest";
import { proposedIn } from "@/lib/domain/claims/proposed-claims";
import { changeRow, claimsOf, mergeWithNext, problemsOf, rowsOf } from "./split-rows";

const WORDS = "The bridge was built in Lyon and opened in 1932; it cost $3 million.";
const PLACE = { words: WORDS, start: 10 };
const rows = () => rowsOf(proposedIn(WORDS, PLACE.start, "en"));

test("all are taken in at first", () => {
  expect(rows().map(({ wording, isIncluded }) => [wording, isIncluded])).toEqual([
    ["The bridge was built in Lyon", true],
    ["The bridge was opened in 1932", true],
    ["It cost $3 million", true],
  ]);
});

describe("merging a row with the next", () => {
  test("stands on the words of both, and takes in what was left out", () => {
    const merged = mergeWithNext(changeRow(rows(), 0, { isIncluded: false }), 0, PLACE);
    expect(merged.map(({ id }) => id)).toEqual([0, 2]);
    expect(merged[0]).toMatchObject({
      wording: "The bridge was built in Lyon and opened in 1932",
      isIncluded: true,
      span: { start: 10, end: 57 },
    });
  });
  test("of the last one changes nothing", () => {
    expect(mergeWithNext(rows(), 2, PLACE)).toEqual(rows());
  });
});

test("what is missing is asked for, but not of what is left out", () => {
  const blank = changeRow(rows(), 0, { wording: " " });
  const nobody = changeRow(blank, 1, { attributionKind: "named_person" });
  expect(problemsOf(nobody).map(({ id, field }) => [id, field])).toEqual([
    [0, "wording"],
    [1, "attributedTo"],
  ]);
  expect(problemsOf(changeRow(nobody, 0, { isIncluded: false }))).toHaveLength(1);
  expect(problemsOf(changeRow(rows(), 0, { attributionKind: "anonymous" }))).toEqual([]);
});

test("what is sent: the rows taken in, and no name for the newsroom's own voice", () => {
  const left = changeRow(rows(), 1, { isIncluded: false });
  const named = changeRow(left, 2, { attributedTo: "left over" });
  expect(claimsOf(named)).toEqual([
    {
      ...{ wording: "The bridge was built in Lyon", type: "event", start: 10, end: 38 },
      ...{ attributionKind: "own_voice", attributedTo: "" },
    },
    {
      ...{ wording: "It cost $3 million", type: "figure", start: 59, end: 77 },
      ...{ attributionKind: "own_voice", attributedTo: "" },
    },
  ]);
});
