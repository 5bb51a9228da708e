import { expect, test } from "vitest";
import { isSameDraft } from "./same-draft";
import type { TextMark } from "./text-mark";

const HEADING: TextMark = { kind: "heading", level: 2, start: 0, end: 3 };
const STRONG: TextMark = { kind: "strong", start: 4, end: 7 };

test.each<[string, TextMark[], TextMark[], boolean]>([
  ["no formatting", [], [], true],
  ["the same in another order of fields", [HEADING], [{ end: 3, start: 0, level: 2, kind: "heading" }], true],
  ["the same in another order", [HEADING, STRONG], [STRONG, HEADING], true],
  ["another level", [HEADING], [{ ...HEADING, level: 3 }], false],
  ["formatting added", [], [STRONG], false],
])("%s", (_, before, after, same) =>
  expect(isSameDraft({ text: "One two", marks: before }, { text: "One two", marks: after })).toBe(same),
);

test("another text is another draft", () => {
  expect(isSameDraft({ text: "One", marks: [] }, { text: "Two", marks: [] })).toBe(false);
});
