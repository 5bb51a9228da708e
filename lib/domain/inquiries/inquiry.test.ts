import { expect, test } from "vitest";
import { isOverdue, silenceProblem } from "./inquiry";

const NOW = new Date("2026-03-02T14:00:00Z");

test.each([
  ["waits, and the deadline has passed", "waiting", "2026-03-02T13:59:00Z", true, null],
  ["waits until this moment", "waiting", "2026-03-02T14:00:00Z", false, "deadlineNotPassed"],
  ["waits, and there is time", "waiting", "2026-03-03T12:00:00Z", false, "deadlineNotPassed"],
  ["waits without a deadline", "waiting", null, false, "deadlineNotPassed"],
  ["was answered", "answered", "2026-03-01T12:00:00Z", false, "inquiryIsClosed"],
  ["is silent already", "silent", "2026-03-01T12:00:00Z", false, "inquiryIsClosed"],
  ["was dropped", "dropped", "2026-03-01T12:00:00Z", false, "inquiryIsClosed"],
] as const)("what %s", (_, state, deadlineAt, overdue, problem) => {
  expect(isOverdue({ state, deadlineAt }, NOW)).toBe(overdue);
  expect(silenceProblem({ state, deadlineAt }, NOW)).toBe(problem);
});
