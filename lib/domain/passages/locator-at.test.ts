import { expect, test } from "vitest";
import { locatorAt } from "./locator-at";

const TEXT = "Title\n\nFirst words.\n \nSecond words.";
const TALK = "A talk\n[00:00:05] Good morning.\n\n[00:12:31] It has\n28 points.\n[1:02:03] Goodbye.";
const TWO_TIMES = "At 12:30 they met.\n12:31 They left.\n12:32 They were gone.";

test.each([
  [TEXT, [], 0, "paragraph", "1"],
  [TEXT, [], TEXT.indexOf("First"), "paragraph", "2"],
  [TEXT, [], TEXT.indexOf("Second") + 3, "paragraph", "3"],
  [TEXT, [0, 7, 22], 6, "page", "1"],
  [TEXT, [0, 7, 22], 7, "page", "2"],
  [TEXT, [0, 7, 22], 30, "page", "3"],
  [TEXT, [3], 0, "page", "1"],
  [TALK, [], TALK.indexOf("28"), "timecode", "00:12:31"],
  [TALK, [], TALK.indexOf("Goodbye"), "timecode", "1:02:03"],
  [TALK, [], 0, "paragraph", "1"],
  [TWO_TIMES, [], TWO_TIMES.indexOf("gone"), "paragraph", "3"],
] as const)("%j, pages %o, offset %i: %s %s", (text, pageStarts, offset, locatorKind, locator) => {
  const found = locatorAt({ text, pageStarts, mediaType: "text/html" }, offset);
  expect(found).toEqual({ locatorKind, locator });
});

test("a table has cells", () => {
  const table = { text: "name,points\nplan,28", pageStarts: [], mediaType: "text/csv; charset=utf-8" };
  expect(locatorAt(table, 17)).toEqual({ locatorKind: "cell", locator: "B2" });
});
