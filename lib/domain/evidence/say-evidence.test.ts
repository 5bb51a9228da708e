import { expect, test } from "vitest";
import { STAGES } from "../claims/vocabulary";
import { sayLocator, sayStances, sayUndoing } from "./say-evidence";
import type { Stance } from "./vocabulary";

test.each<[Stance[], string]>([
  [[], "none yet"],
  [["supports"], "1 supports"],
  [["refutes", "supports", "supports", "supports"], "3 support, 1 refutes"],
  [["context", "context", "silent", "supports_in_part"], "1 supports in part, 2 give context, 1 is silent"],
])("%j is said as %s", (stances, said) => {
  expect(sayStances(stances)).toBe(said);
});

test("a locator is said by its kind, and not at all without one", () => {
  expect(sayLocator({ locatorKind: "page", locator: "4" })).toBe("Page 4");
  expect(sayLocator({ locatorKind: "none", locator: "" })).toBe("");
});

test("only a verdict that waits or stands can be undone, and each is said", () => {
  expect(STAGES.filter((stage) => sayUndoing(stage) !== "")).toEqual(["awaiting_review", "signed_off"]);
  expect(sayUndoing("awaiting_review")).toMatch(/waiting for sign-off.* withdraws it\.$/);
  expect(sayUndoing("signed_off")).toMatch(/signed off.* reopens it\.$/);
});
