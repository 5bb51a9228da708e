import { expect, test } from "vitest";
import { locatorAt } from "./locator-at";

const TEXT = "Title\n\nFirst words.\n \nSecond words.";

test.each([
  [[], 0, "paragraph", "1"],
  [[], TEXT.indexOf("First"), "paragraph", "2"],
  [[], TEXT.indexOf("Second") + 3, "paragraph", "3"],
  [[0, 7, 22], 6, "page", "1"],
  [[0, 7, 22], 7, "page", "2"],
  [[0, 7, 22], 30, "page", "3"],
  [[3], 0, "page", "1"],
] as const)("pages %o, offset %i: %s %s", (pages, offset, locatorKind, locator) => {
  expect(locatorAt(TEXT, pages, offset)).toEqual({ locatorKind, locator });
});
