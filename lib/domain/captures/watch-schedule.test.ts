import { expect, test } from "vitest";
import { nextTry, nextWatch } from "./watch-schedule";

const NOW = new Date("2025-11-26T12:00:00Z");

test.each([
  ["2025-11-26T11:00:00Z", "2025-11-27T12:00:00Z"],
  ["2025-11-13T12:00:00Z", "2025-11-27T12:00:00Z"],
  ["2025-11-12T12:00:00Z", "2025-12-03T12:00:00Z"],
  ["2024-01-01T00:00:00Z", "2025-12-03T12:00:00Z"],
])("first copied at %s, looked at again at %s", (first, next) =>
  expect(nextWatch(NOW, new Date(first))).toEqual(new Date(next)),
);

test("the waits grow, and four tries are enough", () => {
  expect([1, 2, 3, 4].map((attempts) => nextTry(NOW, attempts)?.toISOString() ?? null)).toEqual([
    "2025-11-26T12:00:15.000Z",
    "2025-11-26T12:02:00.000Z",
    "2025-11-26T12:15:00.000Z",
    null,
  ]);
});
