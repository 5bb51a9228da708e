import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { type ComparedRow, compareDrafts } from "./compare-drafts";

const A = "The harbour board met on Tuesday evening and voted.";
const B = "Dana Okafor said that nobody had sold the pier.";
const C = "The contract has 28 points, and the city paid for it.";
const NEW_C = "The contract has 22 points, and the city paid for it.";
const D = "Nobody answered any of our questions.";

function told(rows: readonly ComparedRow[], from: string, to: string): string[] {
  return rows.map((row) => {
    const before = "from" in row ? from.slice(row.from.start, row.from.end).slice(0, 5) : "–";
    const after = "to" in row ? to.slice(row.to.start, row.to.end).slice(0, 5) : "–";
    return `${row.kind}${"moved" in row && row.moved ? ", moved" : ""}: ${before} | ${after}`;
  });
}

describe("two drafts side by side", () => {
  test.each<[string, string[], string[], string[]]>([
    ["the same", [A, B], [A, B], ["same: The h | The h", "same: Dana  | Dana "]],
    ["a paragraph reworded", [A, C], [A, NEW_C], ["same: The h | The h", "changed: The c | The c"]],
    [
      "a paragraph added",
      [A, C],
      [A, D, C],
      ["same: The h | The h", "new: – | Nobod", "same: The c | The c"],
    ],
    [
      "a paragraph deleted",
      [A, B, C],
      [A, C],
      ["same: The h | The h", "gone: Dana  | –", "same: The c | The c"],
    ],
    [
      "a paragraph moved",
      [A, B, C],
      [B, C, A],
      ["gone, moved: The h | –", "same: Dana  | Dana ", "same: The c | The c", "new, moved: – | The h"],
    ],
    [
      "another text in its place",
      [A, B],
      [A, D],
      ["same: The h | The h", "gone: Dana  | –", "new: – | Nobod"],
    ],
    [
      "one of two reworded, the other gone",
      [A, B, C],
      [A, NEW_C],
      ["same: The h | The h", "gone: Dana  | –", "changed: The c | The c"],
    ],
    ["from nothing", [], [A], ["new: – | The h"]],
  ])("%s", (_, before, after, expected) => {
    const [from, to] = [before.join("\n\n"), after.join("\n\n")];
    expect(told(compareDrafts(from, to), from, to)).toEqual(expected);
  });

  test("rewritten paragraphs say which words changed", () => {
    const [row] = compareDrafts(C, NEW_C);
    expect(row?.kind === "changed" && row.parts.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "gone", text: "28" },
      { kind: "new", text: "22" },
    ]);
  });
});

const drafts = fc.array(fc.constantFrom(A, B, C, NEW_C, D, "The city paid."), { maxLength: 12 });

test("every paragraph of both drafts is in one row, in the order of its draft", () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      const [from, to] = [before.join("\n"), after.join("\n")];
      const rows = compareDrafts(from, to);
      const left = rows.flatMap((row) => ("from" in row ? from.slice(row.from.start, row.from.end) : []));
      const right = rows.flatMap((row) => ("to" in row ? to.slice(row.to.start, row.to.end) : []));
      expect([left, right]).toEqual([before, after]);
    }),
  );
});

test("two long drafts that have nothing in common are compared in time", () => {
  const draft = (word: string) =>
    Array.from({ length: 4_000 }, (_, index) => `${word} ${index} ${word}${index} and more words.`).join(
      "\n",
    );
  const started = processorMs();
  expect(compareDrafts(draft("alpha"), draft("beta")).length).toBeGreaterThanOrEqual(4_000);
  expect(processorMs() - started).toBeLessThan(10_000);
});
