import { carryMarks } from "./marked-text";
import type { TextEdit } from "./text-edit";
import type { TextMark } from "./text-mark";

/**
 * What a person just changed in a text, as one edit: what both have in common at their ends stays. `caret` is where
 * the caret stands afterwards, which is where the edit ends; it decides where letters repeat. Linear; null when
 * nothing changed.
 */
export function typedEdit(before: string, after: string, caret: number = after.length): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  const mostAtEnd = Math.min(most, after.length - Math.min(caret, after.length));
  let tail = sameAtEnd(before, after, mostAtEnd);
  let head = 0;
  while (head < most - tail && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  tail = sameAtEnd(before, after, most - head);
  return { start: head, end: before.length - tail, by: after.slice(head, after.length - tail) };
}

/**
 * The marks of a text that a person goes on editing. Words that were replaced or deleted as a whole lose theirs; a
 * note goes with what stood around it on both sides.
 */
export function marksAfterEdit(marks: readonly TextMark[], edit: TextEdit, length: number): TextMark[] {
  const isAll = edit.start === 0 && edit.end === length;
  const stays = ({ kind, start, end }: TextMark) =>
    kind === "note"
      ? !(isAll || (edit.start < start && start < edit.end))
      : start < edit.start || end > edit.end;
  return carryMarks(marks.filter(stays), [edit]).filter(
    ({ kind, start, end }) => kind === "note" || start < end,
  );
}

function sameAtEnd(before: string, after: string, most: number): number {
  let same = 0;
  while (
    same < most &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  return same;
}
