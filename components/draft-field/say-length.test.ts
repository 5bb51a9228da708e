import { describe, expect, test } from "vitest";
import { LIMITS } from "@/lib/domain/limits";
import { sayLength } from "./say-length";

describe("sayLength", () => {
  test.each([
    [0, "0 of 500,000 characters", false],
    [LIMITS.draftText, "500,000 of 500,000 characters", false],
    [LIMITS.draftText + 1, expect.stringContaining("500,001"), true],
  ])("%d", (length, sentence, tooLong) => expect(sayLength(length)).toEqual({ sentence, tooLong }));
});
