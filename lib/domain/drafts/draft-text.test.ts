import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { hasLoneSurrogate } from "../text/typed-text";
import { normaliseDraftText, paragraphsOf } from "./draft-text";

const anyDraft = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ..." \n\r\t\v\0.a\u0301\u00a0\u202f\u200b\u200d\u202e\u202c\u2067\u2069\u2028\ud83d\ude00",
      "\n\n\n",
      "👨‍👩‍👧",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe("normaliseDraftText", () => {
  test.each([
    ["line ends", "a\r\nb\rc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf"],
    ["no-break spaces", "28\u00a0points, 5\u202f%", "28 points, 5 %"],
    ["zero-width", "\ufeffa\u200bb\u2060c", "abc"],
    ["joiners stay", "👩‍👧 می‌خواهم", "👩‍👧 می‌خواهم"],
    ["NUL and controls", "a\0b\x1bc\td", "abc d"],
    ["lone surrogates", "a\ud800b", "a\ufffdb"],
    ["trailing spaces", "a  \nb\u3000\nc", "a\nb\nc"],
    ["blank lines", "a\n\n \n\t\n\nb\n\nc\nd", "a\n\nb\n\nc\nd"],
    ["blank lines at the ends", "\n \n  a\n\n", "  a"],
    ["composed", "Kie\u0301v", "Kiév"],
    ["an open override", "a\u202eb\nc", "ab\nc"],
    ["nothing", " \n\u200b\n\0", ""],
  ])("%s", (_, raw, text) => expect(normaliseDraftText(raw)).toBe(text));

  test("changes nothing the second time, and always gives storable text", () => {
    fc.assert(
      fc.property(anyDraft, (raw) => {
        const text = normaliseDraftText(raw);
        expect(normaliseDraftText(text)).toBe(text);
        expect(text.normalize("NFC")).toBe(text);
        expect(hasLoneSurrogate(text)).toBe(false);
        expect(text).not.toMatch(/[\0\r\t\v\f\u00a0\u202f\u200b]|[ \u3000]$|[ \u3000]\n|\n{3}|^\n|\n$/);
      }),
      { numRuns: 1000 },
    );
  });

  test("stays quick on a 10 MB paste", () => {
    const started = processorMs();
    normaliseDraftText(`a${" ".repeat(5_000_000)}b${"\n \r".repeat(1_600_000)}c`);
    expect(processorMs() - started).toBeLessThan(5000);
  });
});

describe("paragraphsOf", () => {
  test.each([
    ["", []],
    ["one", [{ start: 0, end: 3 }]],
    [
      "one\n\ntwo\nthree",
      [
        { start: 0, end: 3 },
        { start: 5, end: 8 },
        { start: 9, end: 14 },
      ],
    ],
    ["\n😀\n", [{ start: 1, end: 3 }]],
  ])("%j", (text, ranges) => expect(paragraphsOf(text)).toEqual(ranges));

  test("leaves nothing but newlines out", () => {
    fc.assert(
      fc.property(anyDraft, (raw) => {
        const text = normaliseDraftText(raw);
        let rest = text;
        for (const { start, end } of paragraphsOf(text).reverse()) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toContain("\n");
          rest = rest.slice(0, start) + rest.slice(end);
        }
        expect(rest).toMatch(/^\n*$/);
      }),
    );
  });
});
