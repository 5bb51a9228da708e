import { expect, test } from "vitest";
import { toldWords } from "./told-words";

test.each([
  ["a sentence", "It has 28 points.", "It has 28 points."],
  ["at the limit", "x".repeat(2_000), "x".repeat(2_000)],
  ["beyond it", "x".repeat(2_001), `${"x".repeat(2_000)}…`],
  ["a pair at the limit", `${"x".repeat(1_999)}😀 y`, `${"x".repeat(1_999)}…`],
])("%s", (_, words, told) => expect(toldWords(words)).toBe(told));
