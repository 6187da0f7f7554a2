import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from './run-steps';
import type { Step } from './steps';

const folder = mkdtempSync(join(tmpdir(), 'it77-etapes-'));
const report = join(folder, 'report.xml');
const printed: string[] = [];

/** Programs that do nothing but end, well or not. */
const step = (label: string, code: 0 | 1, more: Partial<Step> = {}): Step => {
  const program = join(folder, `${label}.mjs`);
  writeFileSync(program, `console.log('${label} parle'); process.exit(${code});`);
  return { label, runs: ['full'], command: `node ${program}`, ...more };
};

/** A program that leaves a report of one file. */
const tests = (code: 0 | 1, passed: number, failed: number): Step => {
  const program = join(folder, 'tests.mjs');
  const suite = `<testsuite name="a" tests="${passed + failed}" failures="${failed}" time="2"/>`;
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(suite)});
process.exit(${code});`,
  );
  return { label: 'Essais', runs: ['full'], command: `node ${program}`, report };
};

const failures = async (...groups: readonly (readonly Step[])[]): Promise<unknown> =>
  (await runSteps(groups)).map(({ name, failed }) => [name, failed]);

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line));
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('runSteps', () => {
  it('runs every step even when one fails, and says what that one said', async () => {
    expect(await failures([step('un', 1)], [step('deux', 0)])).toEqual([
      ['un', 1],
      ['deux', 0],
    ]);
    expect(printed).toContain('    un parle');
    expect(printed).not.toContain('    deux parle');
  });

  it('says what is told of a step that went well', async () => {
    await runSteps([[step('un', 0, { isTold: true })]]);
    expect(printed).toContain('    un parle');
  });

  it('counts a program that is not there as a failure', async () => {
    const absent: Step = { label: 'absent', runs: ['full'], command: 'it77-absent' };
    expect(await failures([absent])).toEqual([['absent', 1]]);
  });

  it('leaves out what needs what could not be had, and nothing else', async () => {
    const site = step('site', 1, { provides: 'site' });
    const browser = step('navigateur', 0, { provides: 'browser' });
    const needy = step('visite', 0, { needs: ['browser', 'site'] });
    const other = step('fenêtre', 0, { needs: ['browser'] });
    expect(await failures([browser], [site], [needy, other])).toEqual([
      ['navigateur', 0],
      ['site', 1],
      ['fenêtre', 0],
    ]);
    expect(printed.filter((line) => line.includes('visite'))).toHaveLength(1);
  });

  it('starts a group once the one before has ended', async () => {
    await runSteps([
      ['un', 'deux', 'trois', 'quatre'].map((label) => step(label, 0)),
      [step('cinq', 0)],
    ]);
    const ended = printed.findLastIndex((line) => /✓ (?:un|deux|trois|quatre) /u.test(line));
    expect(printed.indexOf('▸ cinq')).toBe(ended + 1);
  });
});

describe('a step with a report', () => {
  it.each([
    { what: 'all is well', code: 0, passed: 3, failed: 0, counted: 0 },
    { what: 'tests failed', code: 1, passed: 3, failed: 2, counted: 2 },
    { what: 'a file could not be read', code: 1, passed: 3, failed: 0, counted: 1 },
    { what: 'there was no test', code: 0, passed: 0, failed: 0, counted: 1 },
  ] as const)('counts $counted failed when $what', async ({ code, passed, failed, counted }) => {
    const [outcome] = await runSteps([[tests(code, passed, failed)]]);
    expect(outcome).toMatchObject({ passed, failed: counted, files: [{ name: 'a', seconds: 2 }] });
  });

  it('does not believe the report of another day', async () => {
    await runSteps([[tests(0, 3, 0)]]);
    const [outcome] = await runSteps([[step('essais', 0, { report })]]);
    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
    expect(existsSync(report)).toBe(false);
  });
});
