import { expect, test } from "vitest";
import { linesOfPage, lineText } from "./page-lines";
import { withoutPageNumbers } from "./page-numbers";

const page = (number: number, ...lines: string[]) =>
  linesOfPage(
    number,
    lines.map((text, at) => ({
      text,
      x: 50,
      y: 700 - at * 14,
      width: text.length * 6,
      size: 12,
      href: null,
    })),
  );
const kept = (pages: string[][]) =>
  withoutPageNumbers(pages.map((lines, at) => page(at, ...lines))).map((lines) => lines.map(lineText));

test.each([
  [
    "at the foot",
    [
      ["a", "1"],
      ["b", "2"],
      ["c", "3"],
    ],
    [["a"], ["b"], ["c"]],
  ],
  [
    "at the head, from another number on",
    [
      ["Page 11", "a"],
      ["Page 12", "b"],
      ["Page 13", "c"],
    ],
    [["a"], ["b"], ["c"]],
  ],
  [
    "with how many there are",
    [
      ["a", "1 of 3"],
      ["b", "2 / 3"],
      ["c", "– 3 –"],
    ],
    [["a"], ["b"], ["c"]],
  ],
  [
    "two pages could count something else",
    [
      ["a", "1"],
      ["b", "2"],
    ],
    [
      ["a", "1"],
      ["b", "2"],
    ],
  ],
  [
    "numbers that do not count",
    [
      ["a", "28"],
      ["b", "4"],
      ["c", "28"],
    ],
    [
      ["a", "28"],
      ["b", "4"],
      ["c", "28"],
    ],
  ],
  [
    "within a page",
    [
      ["1", "a", "b"],
      ["a", "2", "b"],
      ["a", "b"],
    ],
    [
      ["1", "a", "b"],
      ["a", "2", "b"],
      ["a", "b"],
    ],
  ],
])("%s", (_, pages, lines) => expect(kept(pages)).toEqual(lines));

test("words that stand apart are apart, raised digits stay raised, and a column begins lines of its own", () => {
  const piece = (text: string, x: number, y: number, size = 12) => ({
    text,
    x,
    y,
    width: text.length * 6,
    size,
    href: null,
  });
  const lines = linesOfPage(0, [
    piece("28", 50, 700),
    piece("points", 68, 700),
    piece("1", 104, 704, 8),
    piece("next", 50, 686),
    piece("column", 300, 700),
  ]);
  expect(lines.map(lineText)).toEqual(["28 points¹", "next", "column"]);
});
