import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "./text-edit";
import type { TextMark } from "./text-mark";
import { marksAfterEdit, typedEdit } from "./typed-edit";

const strong = (start: number, end: number): TextMark => ({ kind: "strong", start, end });
const note = (at: number): TextMark => ({ kind: "note", about: "table", words: "", start: at, end: at });

/** `|` is where the caret stands afterwards. */
test.each([
  ["typing before it", "one two", "zero |one two", [strong(4, 7)], ["two"]],
  ["typing within it", "one two", "one twenty t|wo", [strong(4, 7)], ["twenty two"]],
  ["deleting it, where the next word begins alike", "one two three", "one |three", [strong(4, 8)], []],
  ["deleting a part of it", "one two three", "one |o three", [strong(4, 7)], ["o"]],
  ["nothing", "one", "one|", [strong(0, 3)], ["one"]],
  ["replacing it", "one two three", "one 2| three", [strong(4, 7)], []],
  ["replacing everything, notes and all", "one two", "28|", [strong(0, 3), note(7)], []],
  ["deleting the words before a note", "one two", "one|", [note(7)], [""]],
  ["deleting the words around a note", "one\ntwo", "o|o", [note(3)], []],
])("%s", (_, before, typed, marks, words) => {
  const caret = typed.indexOf("|");
  const after = typed.replace("|", "");
  const edit = typedEdit(before, after, caret);
  expect(applyEdits(before, edit ? [edit] : [])).toBe(after);
  const kept = edit ? marksAfterEdit(marks, edit, before.length) : marks;
  expect(kept.map(({ start, end }) => after.slice(start, end))).toEqual(words);
});

test("the edit between two texts leads from one to the other, wherever the caret is said to be", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(20), (before, after, caret) => {
      const edit = typedEdit(before, after, caret);
      expect(applyEdits(before, edit ? [edit] : [])).toBe(after);
      expect(edit === null).toBe(before === after);
    }),
  );
});
