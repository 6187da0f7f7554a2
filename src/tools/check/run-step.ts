/** Runs one step and tells how it went. Node only. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Step } from './steps';
import { tallyOf, type Tally } from './tally';

/** Longer than the longest step of `npm test` by far: only what hangs is stopped. */
const LIMIT_MINUTES = 25;

interface Outcome {
  readonly succeeded: boolean;
  readonly output: string;
}

function run({
  command: [program, ...args],
  env,
  minutes = LIMIT_MINUTES,
}: Step): Promise<Outcome> {
  return new Promise((resolve) => {
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
    child.on('error', (error) => {
      resolve({ succeeded: false, output: `${output}${error.message}` });
    });
    child.on('close', (code) => {
      resolve({ succeeded: code === 0, output });
    });
  });
}

function tally({ report }: Step, succeeded: boolean): Tally {
  if (report === undefined) return { passed: 0, failed: succeeded ? 0 : 1 };
  const text = existsSync(report) ? readFileSync(report, 'utf8') : 'null';
  return tallyOf(JSON.parse(text), succeeded);
}

const indent = (text: string): string => text.trimEnd().replace(/^/gmu, '    ');

/** Prints a line at the start, one at the end, and all that a failed step said. */
export async function runStep(step: Step): Promise<Tally> {
  console.log(`▸ ${step.label}`);
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const start = performance.now();
  const { succeeded, output } = await run(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const result = tally(step, succeeded);
  const tests = step.report === undefined ? '' : ` (${String(result.passed)} réussis)`;
  const mark = result.failed === 0 ? '✓' : '✗';
  console.log(`  ${mark} ${step.label} : ${seconds} s${tests}`);
  if (result.failed > 0 || step.isTold === true) console.log(indent(output));
  return result;
}
