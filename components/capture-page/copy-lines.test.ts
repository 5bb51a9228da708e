import { expect, test } from "vitest";
import type { AskedPassage } from "@/lib/domain/passages/capture-page";
import { CLOSEST, copyLines, placesIn } from "./copy-lines";

const PINNED = { id: "p", exact: "two", start: 8, end: 11, foundAs: "exact" } as const;
const asked = (more: object) =>
  ({ id: "a", exact: "", evidence: null, pinned: null, ...more }) as AskedPassage;

test("lines with their passages, at offsets of the whole text", () => {
  const lines = copyLines("one two three\n \nfour", 4, [], [{ id: "p", start: 8, end: 11 }]);
  expect(lines).toEqual([
    {
      start: 4,
      page: null,
      runs: [
        { start: 4, text: "one ", passageId: null, isFirst: false },
        { start: 8, text: "two", passageId: "p", isFirst: true },
        { start: 11, text: " three", passageId: null, isFirst: false },
      ],
    },
    { start: 20, page: null, runs: [{ start: 20, text: "four", passageId: null, isFirst: false }] },
  ]);
});

test("a passage over two lines begins once; the innermost of two is drawn", () => {
  const places = [
    { id: "long", start: 0, end: 7 },
    { id: "short", start: 4, end: 5 },
  ];
  const runs = copyLines("one\ntwo", 0, [], places).flatMap((line) => line.runs);
  expect(runs.map(({ text, passageId, isFirst }) => [text, passageId, isFirst])).toEqual([
    ["one", "long", true],
    ["t", "short", true],
    ["wo", "long", false],
  ]);
});

test("pages begin with the first line that is on them, also in a part", () => {
  const starts = [0, 4, 11];
  const pagesOf = (text: string, from: number) => copyLines(text, from, starts, []).map(({ page }) => page);
  expect(pagesOf("one\ntwo\n\nfour\nfive", 0)).toEqual([1, 2, null, 3]);
  expect(pagesOf("two\n\n\n\nfour", 4)).toEqual([2, 3]);
});

test.each([
  [null, ["p"]],
  [asked({ is: "notThere" }), ["p"]],
  [asked({ id: "p", is: "here", start: 8, end: 11 }), ["p"]],
  [asked({ is: "differs", start: 0, end: 3 }), ["p", CLOSEST]],
])("asked for %o", (passage, ids) => {
  expect(placesIn([PINNED], passage).map(({ id }) => id)).toEqual(ids);
});
