import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { markedSegments } from "./marked-segments";

const mark = (id: string, start: number, end: number) => ({ id, start, end });
const run = (start: number, end: number, marks = "", endsHere = "") => ({
  start,
  end,
  marks: [...marks],
  endsHere: [...endsHere],
});

describe("markedSegments", () => {
  test.each([
    ["no marks", [], [run(10, 30)]],
    ["one mark", [mark("a", 12, 20)], [run(10, 12), run(12, 20, "a", "a"), run(20, 30)]],
    ["the whole range", [mark("a", 10, 30)], [run(10, 30, "a", "a")]],
    [
      "nested",
      [mark("b", 15, 18), mark("a", 12, 20)],
      [run(10, 12), run(12, 15, "a"), run(15, 18, "ab", "b"), run(18, 20, "a", "a"), run(20, 30)],
    ],
    [
      "overlapping, the longer outermost",
      [mark("a", 10, 16), mark("b", 14, 30)],
      [run(10, 14, "a"), run(14, 16, "ba", "a"), run(16, 30, "b", "b")],
    ],
    [
      "equally long, the earlier outermost",
      [mark("b", 14, 20), mark("a", 16, 22)],
      [run(10, 14), run(14, 16, "b"), run(16, 20, "ba", "b"), run(20, 22, "a", "a"), run(22, 30)],
    ],
    [
      "identical spans, by id",
      [mark("b", 12, 20), mark("a", 12, 20)],
      [run(10, 12), run(12, 20, "ab", "ab"), run(20, 30)],
    ],
    ["touching", [mark("a", 10, 20), mark("b", 20, 30)], [run(10, 20, "a", "a"), run(20, 30, "b", "b")]],
    ["over the start", [mark("a", 2, 12)], [run(10, 12, "a", "a"), run(12, 30)]],
    ["over the end: it ends elsewhere", [mark("a", 20, 40)], [run(10, 20), run(20, 30, "a")]],
    ["over both ends", [mark("a", 0, 99)], [run(10, 30, "a")]],
    [
      "outside, touching and empty",
      [mark("a", 0, 10), mark("b", 30, 40), mark("c", 15, 15), mark("d", 20, 12)],
      [run(10, 30)],
    ],
  ])("%s", (_, marks, runs) => expect(markedSegments({ start: 10, end: 30 }, marks)).toEqual(runs));

  test("an empty range has no runs", () => {
    expect(markedSegments({ start: 5, end: 5 }, [mark("a", 0, 10)])).toEqual([]);
  });

  const anyMark = fc.record({
    id: fc.uuid(),
    start: fc.integer({ min: 0, max: 60 }),
    end: fc.integer({ min: 0, max: 60 }),
  });

  test("runs make up the range, and each mark's runs make up its part of it", () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 12 }), fc.nat(50), fc.nat(20), (marks, start, length) => {
        const range = { start, end: start + length };
        const runs = markedSegments(range, marks);
        expect(runs.map((each) => each.start)).toEqual(
          length ? [start, ...runs.slice(0, -1).map((each) => each.end)] : [],
        );
        if (length) expect(runs.at(-1)?.end).toBe(range.end);
        for (const each of runs) expect(each.end).toBeGreaterThan(each.start);
        for (const { id, start: from, end: to } of marks) {
          const covered = runs
            .filter((each) => each.marks.includes(id))
            .reduce((sum, each) => sum + each.end - each.start, 0);
          expect(covered).toBe(
            Math.max(0, Math.min(to, range.end) - Math.max(from, range.start)) * (from < to ? 1 : 0),
          );
          for (const each of runs) {
            if (each.marks.includes(id)) expect(from <= each.start && to >= each.end).toBe(true);
            expect(each.endsHere.includes(id)).toBe(each.marks.includes(id) && to === each.end);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("draws 500 marks on 100,000 characters quickly", () => {
    const spread = Array.from({ length: 500 }, (_, n) => mark(`m${n}`, n * 199, n * 199 + 400));
    const nested = Array.from({ length: 500 }, (_, n) => mark(`n${n}`, n * 10, 100_000 - n * 10));
    const started = processorMs();
    markedSegments({ start: 0, end: 100_000 }, spread);
    markedSegments({ start: 0, end: 100_000 }, nested);
    expect(processorMs() - started).toBeLessThan(500);
  });
});
