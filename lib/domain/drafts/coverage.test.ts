import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processorMs } from "../testing/processor-time";
import { countSentences, coverageOf, sayCoverage, sentencesTouched } from "./coverage";
import { sentencesOf } from "./sentences";
import type { TextSpan } from "./text-span";

const TEXT = "The plan leaked.\n***\nHe left. She stayed.";
const SENTENCES = sentencesOf(TEXT, "en");
const at = (words: string): TextSpan => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const states = (claims: TextSpan[], nothing: TextSpan[]) =>
  coverageOf(TEXT, SENTENCES, claims, nothing).map(({ state }) => state.charAt(0));

describe("coverageOf", () => {
  // u: unaccounted, c: claim, n: nothing to check, w: wordless
  test.each<[string, TextSpan[], TextSpan[], string]>([
    ["nothing yet", [], [], "uwuu"],
    ["a claim on a word", [at("leaked")], [], "cwuu"],
    ["a claim on a letter", [{ start: 0, end: 1 }], [], "cwuu"],
    ["a claim on a full stop only", [{ start: 15, end: 16 }], [], "uwuu"],
    ["a claim on an empty span", [{ start: 4, end: 4 }], [], "uwuu"],
    ["a claim over two sentences", [at("left. She")], [], "uwcc"],
    ["a claim over everything", [{ start: 0, end: TEXT.length }], [], "cwcc"],
    ["a mark on the whole sentence", [], [at("He left.")], "uwnu"],
    ["a mark without the full stop", [], [at("He left")], "uwnu"],
    ["a mark on a part leaves the rest unlooked at", [], [at("left")], "uwuu"],
    ["two marks that make up the sentence", [], [at("left."), at("He")], "uwnu"],
    ["a claim counts before a mark", [at("left")], [at("He left.")], "uwcu"],
    ["overlapping marks in any order", [], [at("stayed."), at("She stayed"), at("She")], "uwun"],
    ["spans outside the text", [{ start: 900, end: 950 }], [{ start: -9, end: -1 }], "uwuu"],
  ])("%s", (_, claims, nothing, expected) => expect(states(claims, nothing).join("")).toBe(expected));

  test("another claim never makes a sentence unlooked at", () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const spans = fc.array(span, { maxLength: 6 });
    fc.assert(
      fc.property(spans, spans, span, (claims, nothing, more) => {
        const before = coverageOf(TEXT, SENTENCES, claims, nothing);
        const after = coverageOf(TEXT, SENTENCES, [...claims, more], nothing);
        for (const [index, { state }] of before.entries())
          if (state !== "unaccounted") expect(after[index]?.state).not.toBe("unaccounted");
        expect(countSentences(after).accounted).toBeGreaterThanOrEqual(countSentences(before).accounted);
      }),
    );
  });

  test("10,000 sentences with as many spans take no time to speak of", () => {
    const text = "Word. ".repeat(10_000);
    const sentences = Array.from({ length: 10_000 }, (_, index) => ({
      start: index * 6,
      end: index * 6 + 5,
    }));
    const start = processorMs();
    const covered = coverageOf(text, sentences, sentences.slice(0, 5_000), sentences);
    expect(countSentences(covered)).toEqual({ accounted: 10_000, total: 10_000 });
    expect(processorMs() - start).toBeLessThan(500);
  });
});

test.each([
  [0, 0, "No sentences to account for"],
  [0, 1, "0 of 1 sentence accounted for"],
  [1, 1, "Its sentence is accounted for"],
  [41, 58, "41 of 58 sentences accounted for"],
  [58, 58, "All 58 sentences accounted for"],
])("%s of %s", (accounted, total, said) => expect(sayCoverage({ accounted, total })).toBe(said));

test("a line without words is not counted", () => {
  expect(countSentences(coverageOf(TEXT, SENTENCES, [at("plan")], []))).toEqual({ accounted: 1, total: 3 });
});

test.each<[string, TextSpan[], string[]]>([
  ["nothing", [], []],
  ["a caret's word", [at("left")], ["He left."]],
  ["a selection over an end", [at("left. She")], ["He left.", "She stayed."]],
  ["a selection up to a space", [{ start: 20, end: 30 }], ["He left."]],
])("touched by %s", (_, spans, expected) => {
  expect(sentencesTouched(TEXT, SENTENCES, spans).map(({ start, end }) => TEXT.slice(start, end))).toEqual(
    expected,
  );
});
