import { expect, test } from "vitest";
import { afterFailure } from "./after-failure";
import type { FetchFailure } from "./fetch-failure";

const NOW = new Date("2026-01-01T12:00:00Z");
const gone: FetchFailure = { is: "notFound" };
const removed: FetchFailure = { is: "vanished" };
const down: FetchFailure = { is: "status", status: 503 };
const wall: FetchFailure = { is: "paywall" };

test.each<[string, FetchFailure, FetchFailure | null, number, boolean, string, number | null]>([
  ["out of order, for the first time", down, null, 1, true, "again", 15],
  ["out of order, for the third time", down, down, 3, true, "again", 900],
  ["out of order, often enough", down, down, 4, true, "failed", null],
  ["a wall", wall, null, 1, true, "failed", null],
  ["gone, as it is watched", gone, null, 1, true, "again", 600],
  ["gone after it was out of order", gone, down, 2, true, "again", 600],
  ["gone twice in a row", gone, removed, 2, true, "vanished", null],
  ["gone twice in a row, late", removed, gone, 6, true, "vanished", null],
  ["gone once in many attempts that say something else", gone, down, 6, true, "failed", null],
  ["gone, when a person asked", gone, null, 1, false, "failed", null],
  ["out of order, when a person asked", down, null, 1, false, "again", 15],
])("%s", (_, failure, before, attempts, isWatching, is, seconds) => {
  const at = seconds === null ? {} : { at: new Date(NOW.getTime() + seconds * 1000) };
  expect(afterFailure(NOW, { failure, before, attempts, isWatching })).toEqual({ is, ...at });
});
