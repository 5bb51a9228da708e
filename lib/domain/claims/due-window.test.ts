import { expect, test } from "vitest";
import { dueWindow } from "./due-window";

const noon = new Date(2026, 2, 28, 12, 30);
const day = (date: number) => new Date(2026, 2, date);

test.each([
  ["overdue", null, noon],
  ["today", day(28), day(29)],
  ["week", day(28), day(35)],
  ["soon", null, day(35)],
] as const)("%s, by midnights of the newsroom", (choice, from, to) => {
  expect(dueWindow(choice, noon)).toEqual({ from, to });
});
