import fc from "fast-check";
import { expect, test } from "vitest";
import { numberedItems } from "./numbered-cell";

/** As claim-record.ts writes a list. */
const written = (items: readonly string[]) =>
  items.map((item, index) => `${index + 1}. ${item.replaceAll("\n", "\n   ")}`).join("\n");

test.each([
  ["", []],
  ["Supports", ["Supports"]],
  ["1. Supports\n2. Refutes", ["Supports", "Refutes"]],
  ["1. One\n   2. not the next\n2. Two", ["One\n2. not the next", "Two"]],
  ["1.\n2. b", ["", "b"]],
  ["2. begins late", ["2. begins late"]],
  ["1. a\nloose", ["1. a\nloose"]],
])("%j is %j", (cell, items) => {
  expect(numberedItems(cell)).toEqual(items);
});

test("what is written as a list is read as that list", () => {
  const item = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replace(/\r/g, ""));
  const lines = fc.array(item, { maxLength: 3 }).map((parts) => parts.join("\n"));
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1, maxLength: 12 }), (items) => {
      expect(numberedItems(written(items))).toEqual(items);
    }),
  );
});
