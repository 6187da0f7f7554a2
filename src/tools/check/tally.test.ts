import { describe, expect, it } from 'vitest';
import { add, tallyOf } from './tally';

describe('tallyOf', () => {
  it.each([
    ['vitest, all well', { numPassedTests: 3, numFailedTests: 0 }, true, 3, 0],
    ['vitest, a failed test', { numPassedTests: 3, numFailedTests: 2 }, false, 3, 2],
    ['vitest, a file that cannot be read', { numPassedTests: 3, numFailedTests: 0 }, false, 3, 1],
    ['Playwright', { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } }, false, 5, 2],
    ['no report', undefined, false, 0, 1],
    ['no test at all', { numPassedTests: 0, numFailedTests: 0 }, true, 0, 1],
  ])('%s', (_case, report, succeeded, passed, failed) => {
    expect(tallyOf(report, succeeded)).toEqual({ passed, failed });
  });
});

describe('add', () => {
  it('sums both counts', () => {
    expect(add({ passed: 1, failed: 2 }, { passed: 3, failed: 4 })).toEqual({
      passed: 4,
      failed: 6,
    });
  });
});
