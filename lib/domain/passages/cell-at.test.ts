import { expect, test } from "vitest";
import { cellAt } from "./cell-at";

const TABLE = 'name,"points, all",date\nplan,28,2025\n"a ""quoted""\nname",22,2026\n';

test.each([
  [0, "A1"],
  [TABLE.indexOf("points"), "B1"],
  [TABLE.indexOf("date"), "C1"],
  [TABLE.indexOf("28"), "B2"],
  [TABLE.indexOf('quoted""'), "A3"],
  [TABLE.indexOf("22"), "B3"],
  [TABLE.length + 50, "A4"],
])("offset %i: %s", (offset, cell) => expect(cellAt(TABLE, offset)).toBe(cell));

test.each([
  ["a;b;c\nd;e,x;f", "f", "C2"],
  ["a\tb\nc\td", "d", "B2"],
  [`${",".repeat(26)}x`, "x", "AA1"],
  ["", "x", "A1"],
])("%j", (text, words, cell) => expect(cellAt(text, text.indexOf(words))).toBe(cell));
