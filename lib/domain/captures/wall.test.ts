import { expect, test } from "vitest";
import { wallOf } from "./wall";

const LONG = "The board met on Tuesday, and three members left before the vote. ".repeat(40);

test.each<[string, string, boolean, ReturnType<typeof wallOf>]>([
  ["The plan", LONG, false, null],
  ["The plan", LONG, true, null],
  ["The plan", `${LONG} Subscribe to read more like this.`, false, null],
  ["The plan", "Short news: the board met.", false, null],
  ["The plan", "The board met on Tuesday. Subscribe to continue reading.", false, "paywall"],
  ["El plan", "La junta se reunió. Suscríbete para seguir leyendo.", false, "paywall"],
  ["The plan", "The board met on Tuesday.", true, "paywall"],
  ["Just a moment...", "", false, "robotsWall"],
  ["news.example", "Verify you are human by completing the action below.", false, "robotsWall"],
  ["Attention Required! | Shield", "Please enable cookies.", false, "robotsWall"],
])("%s: %s… (not free: %s): %s", (title, text, saysNotFree, wall) =>
  expect(wallOf({ title, text, saysNotFree })).toBe(wall),
);
