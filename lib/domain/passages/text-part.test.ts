import fc from "fast-check";
import { expect, test } from "vitest";
import { partAround, startOfPart } from "./text-part";

test.each([
  ["", 0, { start: 0, end: 0, number: 1, of: 1 }],
  ["short", 99, { start: 0, end: 5, number: 1, of: 1 }],
  ["one\ntwo\nthree", 0, { start: 0, end: 8, number: 1, of: 2 }],
  ["one\ntwo\nthree", 8, { start: 8, end: 13, number: 2, of: 2 }],
  ["abcdefghijklm", 9, { start: 8, end: 13, number: 2, of: 2 }],
  ["abcdefg😀hijkl", 8, { start: 7, end: 14, number: 2, of: 2 }],
])("%j at %i", (text, offset, part) => expect(partAround(text, offset, 8)).toEqual(part));

test("parts make up the text, in bounds, and every offset is in its part", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "😀"), maxLength: 80 });
  fc.assert(
    fc.property(text, fc.nat(160), (long, offset) => {
      const part = partAround(long, offset, 9);
      expect(part.end - part.start).toBeLessThanOrEqual(9);
      if (offset < long.length) expect(part.start <= offset && offset < part.end).toBe(true);
      expect(startOfPart(long, part.number, 9)).toBe(part.start);
      if (part.number < part.of) expect(startOfPart(long, part.number + 1, 9)).toBe(part.end);
      else expect(part.end).toBe(long.length);
    }),
  );
});
