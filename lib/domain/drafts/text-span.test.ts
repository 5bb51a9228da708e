import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { isBlank } from "../text/typed-text";
import { isSpanInside, snapSpan, wordsAt } from "./text-span";

describe("isSpanInside", () => {
  test.each([
    ["within", { start: 0, end: 3 }, "one two", true],
    ["to the very end", { start: 4, end: 7 }, "one two", true],
    ["past the end", { start: 4, end: 8 }, "one two", false],
    ["before the start", { start: -1, end: 3 }, "one two", false],
    ["empty", { start: 3, end: 3 }, "one two", false],
    ["backwards", { start: 3, end: 1 }, "one two", false],
    ["not whole", { start: 0.5, end: 3 }, "one two", false],
    ["not a number", { start: Number.NaN, end: 3 }, "one two", false],
    ["only white space", { start: 3, end: 5 }, "one  two", false],
    ["a whole emoji", { start: 2, end: 4 }, "a 😀 b", true],
    ["half an emoji at the end", { start: 0, end: 3 }, "a 😀 b", false],
    ["half an emoji at the start", { start: 3, end: 6 }, "a 😀 b", false],
    ["between two emoji", { start: 0, end: 2 }, "😀😀", true],
  ])("%s", (_, span, text, inside) => expect(isSpanInside(span, text)).toBe(inside));
});

describe("snapSpan", () => {
  test.each([
    ["white space at both ends", { start: 3, end: 8 }, "one two three", "two"],
    ["newlines too", { start: 0, end: 5 }, "\none\n\n", "one"],
    ["half an emoji", { start: 3, end: 4 }, "a 😀 b", "😀"],
    ["part of a family", { start: 2, end: 5 }, "👨‍👩‍👧 x", "👨‍👩‍👧"],
    ["a flag", { start: 0, end: 2 }, "🇺🇦🇺🇸", "🇺🇦"],
    ["a letter without its accent", { start: 0, end: 1 }, "e\u0301a", "e\u0301"],
    ["an accent without its letter", { start: 1, end: 3 }, "e\u0301a", "e\u0301a"],
    ["in the second paragraph", { start: 4, end: 6 }, "one\n😀 two", "😀"],
    ["selected backwards", { start: 7, end: 4 }, "one two", "two"],
    ["past the ends", { start: -5, end: 99 }, "one", "one"],
    ["nothing but white space", { start: 3, end: 5 }, "one  two", ""],
    ["nothing", { start: 2, end: 2 }, "one", ""],
    ["Devanagari syllable", { start: 0, end: 1 }, "नि", "नि"],
  ])("%s", (_, span, text, words) => expect(wordsAt(snapSpan(span, text), text)).toBe(words));

  const anyText = fc.string({
    unit: fc.constantFrom(
      "a",
      " ",
      "\n",
      "\r\n",
      "é",
      "e\u0301",
      "😀",
      "👨‍👩‍👧",
      "🇺🇦",
      "\u0301",
      "\ud83d",
      "क्‍ष",
    ),
  });

  test("holds what was meant, keeps its ends, and is the same the second time", () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (text, a, b) => {
        const span = snapSpan({ start: a, end: b }, text);
        expect(snapSpan(span, text)).toEqual(span);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const meant = text.slice(Math.min(a, b), Math.max(a, b)).trim();
        expect(wordsAt(span, text)).toContain(meant);
        if (meant !== "") {
          expect(isSpanInside(span, text)).toBe(!isBlank(wordsAt(span, text)));
          const bounds = new Set([
            text.length,
            ...Array.from(new Intl.Segmenter("en").segment(text), ({ index }) => index),
          ]);
          expect([bounds.has(span.start), bounds.has(span.end)]).toEqual([true, true]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("is quick in a long paragraph", () => {
    const text = "The plan had 28 points. 😀 ".repeat(18_000);
    const started = processorMs();
    for (let at = 0; at < 100; at += 1) snapSpan({ start: at * 4000, end: at * 4000 + 120 }, text);
    expect(processorMs() - started).toBeLessThan(3000);
  });
});
