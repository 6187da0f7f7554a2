/** How many tests passed and failed, from the reports that the test programs write. Pure. */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

type Report = Readonly<Record<string, unknown>>;

const isReport = (value: unknown): value is Report => typeof value === 'object' && value !== null;

const count = (report: Report, ...names: readonly string[]): number =>
  names.reduce((sum, name) => {
    const value = report[name];
    return typeof value === 'number' ? sum + value : sum;
  }, 0);

/** Vitest's JSON report, or Playwright's; nothing in anything else. */
function read(report: unknown): Tally {
  if (!isReport(report)) return { passed: 0, failed: 0 };
  if (isReport(report['stats'])) {
    const { stats } = report;
    // A flaky test fails one time in two: that is a failure.
    return { passed: count(stats, 'expected'), failed: count(stats, 'unexpected', 'flaky') };
  }
  return { passed: count(report, 'numPassedTests'), failed: count(report, 'numFailedTests') };
}

/**
 * @param report parsed, undefined when there is none
 * @param succeeded whether the program itself says that all is well: a file of tests that cannot be
 * read has no failed test in it
 */
export function tallyOf(report: unknown, succeeded: boolean): Tally {
  const { passed, failed } = read(report);
  const isEmpty = passed + failed === 0;
  return { passed, failed: failed === 0 && (!succeeded || isEmpty) ? 1 : failed };
}

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});
