import fs from "node:fs";

export type Count = { passed: number; failed: number };

export function add(left: Count, right: Count): Count {
  return { passed: left.passed + right.passed, failed: left.failed + right.failed };
}

/** One check that passes or fails as a whole. */
export function whole(succeeded: boolean): Count {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What a runner reported, and that it ended badly is never lost: a run that failed without a failed test (it could not
 * start, a file could not be read, an error outside of tests) counts as one failure.
 */
export function settle(count: Count | null, succeeded: boolean): Count {
  if (!count || count.passed + count.failed === 0) return whole(false);
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

type VitestReport = {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** A test that was skipped is not a test that passed. A file that could not be loaded has no tests, and fails. */
export function countVitest(report: VitestReport): Count {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests + unloaded.length,
  };
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

export function countPlaywright({ stats }: PlaywrightReport): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

export function readReport<Report>(file: string): Report | null {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null;
}
