import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DiffPart, wordDiff } from "./word-diff";

const say = (parts: DiffPart[]) =>
  parts
    .map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

describe("how one text became another", () => {
  test.each([
    ["nothing changed", "The plan has 28 points.", "The plan has 28 points.", "The plan has 28 points."],
    ["a word", "The plan has 28 points.", "The plan had 28 points.", "The plan [-has-]{+had+} 28 points."],
    ["a figure", "The plan has 28 points.", "The plan has 22 points.", "The plan has [-28-]{+22+} points."],
    ["words added", "The plan has points.", "The plan has 28 points.", "The plan has {+28 +}points."],
    ["words taken out at the end", "He wrote it, she said.", "He wrote it.", "He wrote it[-, she said-]."],
    ["all of it", "Yes", "No", "[-Yes-]{+No+}"],
    ["from nothing", "", "Now there is one.", "{+Now there is one.+}"],
    ["to nothing", "It was here.", "", "[-It was here.-]"],
    [
      "accents stay with their letters",
      "cafe\u0301 ouvert",
      "cafe\u0301 ferme\u0301",
      "cafe\u0301 [-ouvert-]{+ferme\u0301+}",
    ],
    ["two places", "a b c d e", "a x c y e", "a [-b-]{+x+} c [-d-]{+y+} e"],
  ])("%s", (_, before, after, words) => {
    expect(say(wordDiff(before, after))).toBe(words);
  });

  test("either text can be read off it", () => {
    const texts = fc
      .array(fc.constantFrom("a", "b", " ", "c.", "\n", "😀", "ü"))
      .map((words) => words.join(""));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = wordDiff(before, after);
        const without = (kind: DiffPart["kind"]) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join("");
        expect(without("new")).toBe(before);
        expect(without("gone")).toBe(after);
      }),
    );
  });

  test("two long texts without a common word are told as replaced", () => {
    const before = "one ".repeat(5_000);
    const after = "two\n".repeat(5_000);
    expect(wordDiff(before, after)).toEqual([
      { kind: "gone", text: before },
      { kind: "new", text: after },
    ]);
  });

  test("a long text rewritten between its first and last words keeps these", () => {
    const before = `It says ${"one ".repeat(5_000)}and ends.`;
    const after = `It says ${"two\n".repeat(5_000)}and ends.`;
    expect(wordDiff(before, after)).toEqual([
      { kind: "same", text: "It says " },
      { kind: "gone", text: "one ".repeat(5_000) },
      { kind: "new", text: "two\n".repeat(5_000) },
      { kind: "same", text: "and ends." },
    ]);
  });
});
