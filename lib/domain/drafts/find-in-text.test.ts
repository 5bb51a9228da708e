import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { findIn, foldText } from "./find-in-text";

const found = (text: string, words: string) =>
  findIn(foldText(text), words).map(({ start, end }) => text.slice(start, end));

describe("findIn", () => {
  test.each<[string, string, string[]]>([
    ["The plan and THE PLAN.", "the plan", ["The plan", "THE PLAN"]],
    ["Café, CAFÉ, cafe", "cafe", ["Café", "CAFÉ", "cafe"]],
    ["Café, CAFÉ, cafe", "café", ["Café", "CAFÉ", "cafe"]],
    ["Cafe\u0301 Nord", "café n", ["Cafe\u0301 N"]],
    ["“We don’t,” she said – once.", `"we don't," she said - once`, ["“We don’t,” she said – once"]],
    ["one\ntwo", "one two", ["one\ntwo"]],
    ["Straße und Strasse", "strasse", ["Straße", "Strasse"]],
    ["Straße", "stras", []],
    ["Łódź, Lodz", "lodz", ["Łódź", "Lodz"]],
    ["a 👩🏽‍⚖️ b", "👩🏽‍⚖️ B", ["👩🏽‍⚖️ b"]],
    ["aaaa", "aa", ["aa", "aa"]],
    ["wait… what", "wait...", ["wait…"]],
    ["הנמל נסגר", "נסגר", ["נסגר"]],
    ["anything", "   ", []],
    ["anything", "", []],
    ["", "a", []],
    ["İstanbul", "istanbul", ["İstanbul"]],
    [".*+?", ".*", [".*"]],
  ])("%j has %j at %j", (text, words, expected) => expect(found(text, words)).toEqual(expected));

  test("words cut from a text are found in it, at their own place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), fc.nat(), (text, seed) => {
        const start = seed % text.length;
        const words = text.slice(start).trim();
        if (words === "" || foldText(words).text.trim() === "") return;
        const spans = findIn(foldText(text), words);
        for (const span of spans) expect(span.start).toBeLessThan(span.end);
        if (text.slice(start) === words && !/^\p{M}|^[\udc00-\udfff]/u.test(words))
          expect(spans.length).toBeGreaterThan(0);
      }),
    );
  });

  test("half a million characters are folded and searched at once", () => {
    const text = "The harbour board met on Tuesday – “no comment”. ".repeat(10_000);
    const start = processorMs();
    const folded = foldText(text);
    expect(findIn(folded, '"no')).toHaveLength(10_000);
    expect(processorMs() - start).toBeLessThan(1_500);
  });
});
