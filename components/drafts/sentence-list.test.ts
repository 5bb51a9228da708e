import { describe, expect, test } from "vitest";
import {
  packSentences,
  type ShownSentence,
  type ShownState,
  sentenceAt,
  sentencesWithin,
  stepFrom,
  unpackSentences,
} from "./sentence-list";

const sentences = (states: string): ShownSentence[] =>
  [...states].map((letter, index) => ({
    start: index * 10,
    end: index * 10 + 9,
    state: ({ u: "unaccounted", n: "nothing", c: "claim" } as Record<string, ShownState>)[letter] ?? "claim",
  }));

test("what is packed is unpacked, without the lines that have no words", () => {
  const shown = sentences("ucn");
  expect(unpackSentences(packSentences([...shown, { start: 30, end: 33, state: "wordless" }]))).toEqual(
    shown,
  );
  expect(unpackSentences([])).toEqual([]);
});

test.each([
  [0, 0],
  [9, 0],
  [10, 10],
  [400, 20],
])("at %i stands the sentence of %i", (offset, start) =>
  expect(sentenceAt(sentences("uuu"), offset)?.start).toBe(start),
);

test("a selection covers what it touches, not what it ends at", () => {
  const starts = (start: number, end: number) =>
    sentencesWithin(sentences("uuu"), { start, end }).map((sentence) => sentence.start);
  expect(starts(5, 12)).toEqual([0, 10]);
  expect(starts(9, 10)).toEqual([]);
  expect(starts(0, 400)).toEqual([0, 10, 20]);
});

describe("stepping", () => {
  test.each<[string, number | null, 1 | -1, number | null, RegExp | null]>([
    ["cucu", null, 1, 10, null],
    ["cucu", null, -1, 30, null],
    ["cucu", 10, 1, 30, null],
    ["cucu", 14, -1, 10, null],
    ["cucu", 30, 1, 10, /the last one/],
    ["cucu", 10, -1, 30, /the first one/],
    ["cucn", 10, 1, 10, /the last one/],
    ["ncnc", 10, 1, null, /Every sentence/],
    ["", null, 1, null, /Every sentence/],
  ])("%s from %s by %i", (states, from, by, to, says) => {
    const step = stepFrom(sentences(states), from, by);
    expect(step.to?.start ?? null).toBe(to);
    if (says) expect(step.says).toMatch(says);
    else expect(step.says).toBeNull();
  });
});
