import { describe, expect, test } from "vitest";
import { claimToOpen } from "./marks-on-page";

describe("claimToOpen", () => {
  test.each([
    ["the innermost first", ["7", "3"], null, "7"],
    ["another one is open", ["7", "3"], "12", "7"],
    ["then the one around it", ["7", "3"], "7", "3"],
    ["and round again", ["7", "3"], "3", "7"],
    ["a lone one stays open", ["7"], "7", "7"],
    ["no claim here", [], "7", null],
  ])("%s", (_, around, open, next) => expect(claimToOpen(around, open)).toBe(next));
});
