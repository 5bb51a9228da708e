import { expect, test } from "vitest";
import type { TextMark } from "@/lib/domain/drafts/text-mark";
import { insertDraft } from "./insert-draft";

const strong = (start: number, end: number): TextMark => ({ kind: "strong", start, end });

test.each([
  ["into nothing", "", [], [0, 0], "bold", ["bold"]],
  ["between words", "one three", [strong(4, 9)], [4, 4], "two ", ["three", "two "]],
  ["over a selection", "one old three", [strong(4, 7), strong(0, 3)], [4, 7], "new", ["one", "new"]],
] as const)("%s", (_, text, marks, [start, end], by, words) => {
  const into = { text, marks: [...marks] };
  const put = insertDraft(into, { start, end }, { text: by, marks: [strong(0, by.length)] });
  expect(put.text).toBe(text.slice(0, start) + by + text.slice(end));
  expect(put.marks.map((mark) => put.text.slice(mark.start, mark.end))).toEqual(words);
});
