/** JUnit reports, which Vitest and Playwright both write: one suite a file of tests. Pure. */
import { load } from 'cheerio';

export interface TestFile {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  readonly failed: number;
}

/** @param report empty when the program left none */
export function testFiles(report: string): readonly TestFile[] {
  const $ = load(report, { xml: true });
  return $('testsuite')
    .toArray()
    .map((suite) => {
      const count = (name: string): number => Number($(suite).attr(name) ?? 0);
      const failed = count('failures') + count('errors');
      return {
        name: $(suite).attr('name') ?? '',
        seconds: count('time'),
        passed: count('tests') - count('skipped') - failed,
        failed,
      };
    });
}

/**
 * @param output what Playwright's list says
 * @returns the tests that passed at a second try alone, one a line
 */
export function unsteadyTests(output: string): string {
  const [found = ''] = /^ {2}\d+ flaky\n(?: {4}.*\n?)*/mu.exec(output) ?? [];
  return found.trimEnd();
}
