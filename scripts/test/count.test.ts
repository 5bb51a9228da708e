import { describe, expect, test } from "vitest";
import { countPlaywright, countVitest, settle } from "./count";

test("a skipped test did not pass, and a file that could not be loaded failed", () => {
  const report = {
    numPassedTests: 7,
    numTotalTests: 10,
    testResults: [
      { status: "failed", assertionResults: [{}, {}] },
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{}] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 7, failed: 4 });
});

test("a journey that passed only at the second try, or not at all, did not pass", () => {
  expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual({
    passed: 5,
    failed: 4,
  });
});

describe("settle", () => {
  test.each([
    ["a good run", { passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
    ["failed tests", { passed: 3, failed: 2 }, false, { passed: 3, failed: 2 }],
    ["an error outside of the tests", { passed: 3, failed: 0 }, false, { passed: 3, failed: 1 }],
    ["no report", null, true, { passed: 0, failed: 1 }],
    ["no tests", { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
  ])("%s", (_, count, succeeded, expected) => {
    expect(settle(count, succeeded)).toEqual(expected);
  });
});
