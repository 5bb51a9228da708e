import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { markLanes } from "./mark-lanes";

const mark = (id: string, start: number, end: number) => ({ id, start, end });

describe("markLanes", () => {
  test.each([
    ["apart", [mark("a", 0, 5), mark("b", 5, 9)], { a: 0, b: 0 }],
    ["nested: the inner one is nearer", [mark("outer", 0, 20), mark("inner", 5, 9)], { inner: 0, outer: 1 }],
    ["overlapping: the shorter one is nearer", [mark("a", 0, 12), mark("b", 8, 16)], { b: 0, a: 1 }],
    ["equal: the first one is nearer", [mark("a", 0, 5), mark("b", 0, 5)], { a: 0, b: 1 }],
    [
      "above all that it overlaps, even where nothing is between",
      [mark("a", 0, 4), mark("b", 2, 8), mark("c", 6, 16)],
      { a: 0, b: 1, c: 2 },
    ],
    [
      "no deeper than a line of text allows",
      [0, 1, 2, 3, 4, 5].map((n) => mark(String(n), n, 20 - n)),
      { 5: 0, 4: 1, 3: 2, 2: 3, 1: 3, 0: 3 },
    ],
  ])("%s", (_, marks, lanes) => expect(Object.fromEntries(markLanes(marks))).toEqual(lanes));

  test("2,000 marks take no time", () => {
    const marks = Array.from({ length: 2_000 }, (_, n) => mark(`m${n}`, n * 50, n * 50 + 120));
    const started = processorMs();
    expect(markLanes(marks).size).toBe(2_000);
    expect(processorMs() - started).toBeLessThan(500);
  });
});
