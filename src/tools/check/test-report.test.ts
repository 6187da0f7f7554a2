import { expect, it } from 'vitest';
import { testFiles, unsteadyTests } from './test-report';

it('reads what Vitest writes', () => {
  const report = `<?xml version="1.0" encoding="UTF-8" ?>
<testsuites name="vitest tests" tests="5" failures="1" errors="1" time="0.6">
    <testsuite name="src/a.test.ts" timestamp="x" hostname="h" tests="4" failures="1" errors="0" skipped="1" time="0.5">
        <testcase classname="src/a.test.ts" name="« a » &gt; b" time="0.1"><system-out>&lt;testsuite/&gt;</system-out></testcase>
    </testsuite>
    <testsuite name="vitest unhandled errors" tests="1" failures="0" errors="1" skipped="0" time="0">
    </testsuite>
</testsuites>`;
  expect(testFiles(report)).toEqual([
    { name: 'src/a.test.ts', seconds: 0.5, passed: 2, failed: 1 },
    { name: 'vitest unhandled errors', seconds: 0, passed: 0, failed: 1 },
  ]);
});

it('reads what Playwright writes', () => {
  const report = `<testsuites id="" name="" tests="3" failures="1" skipped="0" errors="0" time="9">
<testsuite name="fonts.spec.ts" timestamp="x" hostname="site" tests="3" failures="1" skipped="0" time="12.25" errors="0">
<testcase name="a" classname="fonts.spec.ts" time="12.25"><failure message="b"><![CDATA[c]]></failure></testcase>
</testsuite>
</testsuites>`;
  expect(testFiles(report)).toEqual([
    { name: 'fonts.spec.ts', seconds: 12.25, passed: 2, failed: 1 },
  ]);
});

it('names the tests that passed at a second try alone', () => {
  const flaky = '  1 flaky\n    [site] › a.spec.ts:1:1 › a page opens ';
  expect(unsteadyTests(`  ✓  1 a\n\n${flaky}\n  3 passed (2s)\n`)).toBe(flaky.trimEnd());
  expect(unsteadyTests('  ✓  1 a\n  3 passed (2s)\n')).toBe('');
});
