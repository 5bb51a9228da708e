import { expect, test } from "vitest";
import { linkedPieces } from "./linked-pieces";

const text = "Dana Okafor, called a matter of minutes.";
const piece = { text, x: 48, y: 437, width: 247, size: 12 };
const linked = (rect: number[]) =>
  linkedPieces(piece, [{ href: "https://a.example/", rect }])
    .filter(({ href }) => href !== null)
    .map((part) => part.text)
    .join("");

test.each([
  ["as Chromium prints a link in the middle of a line", [171.75, 434, 291.75, 448], "a matter of minutes"],
  ["the whole line", [40, 434, 300, 448], text],
  ["another line", [171.75, 454, 291.75, 466], ""],
  ["beside it", [400, 434, 450, 448], ""],
])("%s", (_, rect, words) => expect(linked(rect).trim()).toBe(words));

test("the parts make up the piece", () => {
  const parts = linkedPieces(piece, [{ href: "https://a.example/", rect: [171.75, 434, 291.75, 448] }]);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(247);
});
