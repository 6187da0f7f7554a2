/** Runs steps and tells how they went. Node only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Step } from './steps';
import { testFiles, unsteadyTests, type TestFile } from './test-report';

/** Longer than the longest step of `npm test` by far: only what hangs is stopped. */
const LIMIT_MINUTES = 25;

/** Most steps keep one core busy. */
const AT_ONCE = Math.min(3, availableParallelism());

export interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly passed: number;
  /** Tests, or 1 when the program itself failed. */
  readonly failed: number;
  readonly files: readonly TestFile[];
}

interface Ending {
  readonly succeeded: boolean;
  readonly output: string;
}

async function execute({ command, env, minutes = LIMIT_MINUTES }: Step): Promise<Ending> {
  const [program = '', ...args] = command.split(' ');
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: minutes * 60_000,
    shell: process.platform === 'win32',
  });
  let output = '';
  const keep = (text: string): void => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  try {
    const ending: readonly unknown[] = await once(child, 'close');
    return { succeeded: ending[0] === 0, output };
  } catch (error) {
    return { succeeded: false, output: `${output}${String(error)}` };
  }
}

const sum = (files: readonly TestFile[], name: 'passed' | 'failed'): number =>
  files.reduce((total, file) => total + file[name], 0);

/** Prints a line at the start, one at the end, and all that a failed step said. */
async function runStep(step: Step): Promise<Outcome> {
  const { label, report } = step;
  console.log(`▸ ${label}`);
  if (report !== undefined) rmSync(report, { force: true });
  const start = performance.now();
  const { succeeded, output } = await execute(step);
  const seconds = (performance.now() - start) / 1000;
  const files =
    report !== undefined && existsSync(report) ? testFiles(readFileSync(report, 'utf8')) : [];
  const passed = sum(files, 'passed');
  // A file that cannot be read has no failed test in it, and no test at all proves nothing.
  const isFailure = !succeeded || (report !== undefined && passed === 0);
  const failed = Math.max(sum(files, 'failed'), isFailure ? 1 : 0);
  const count = report === undefined ? '' : ` (${String(passed)} réussis)`;
  console.log(`  ${failed === 0 ? '✓' : '✗'} ${label} : ${seconds.toFixed(1)} s${count}`);
  const told = failed > 0 || step.isTold === true ? output.trimEnd() : unsteadyTests(output);
  if (told !== '') console.log(told.replace(/^/gmu, '    '));
  return { name: label, seconds, passed, failed, files };
}

/**
 * Runs each group of steps once the one before has ended. A failure stops nothing, but steps that
 * need what the failed one provides are left out.
 */
export async function runSteps(groups: readonly (readonly Step[])[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const lacking = new Set<Step['provides']>();
  async function work(queue: Iterable<Step>): Promise<void> {
    for (const step of queue) {
      if (step.needs?.some((need) => lacking.has(need)) === true) {
        console.log(`▸ ${step.label} : laissé de côté, faute de ce qui précède`);
        continue;
      }
      const outcome = await runStep(step);
      outcomes.push(outcome);
      if (outcome.failed > 0) lacking.add(step.provides);
    }
  }
  for (const group of groups) {
    const queue = group.values();
    await Promise.all(Array.from({ length: AT_ONCE }, () => work(queue)));
  }
  return outcomes;
}
