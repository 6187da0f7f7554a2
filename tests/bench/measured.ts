/** Commands, and what they cost. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { watchMemory } from './process-memory';

/** The shell counts all the processes that it waited for, and theirs: Node counts its own only. */
const COUNTING = '"$@" > /dev/null && times';

export interface Cost {
  /** Seconds of processor, of the command and all that it runs. */
  readonly seconds: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Megabytes that the command itself held at most; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
  /** The same of whichever of its helpers held most. */
  readonly helper: number | undefined;
}

/** @returns the seconds of the second line of `times`: « 0m1.25s 0m0.10s » */
export function secondsOfChildren(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** @throws with what the command said, when it failed */
export async function measured(
  folder: string,
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const started = performance.now();
  const shell = spawn('sh', ['-c', COUNTING, 'sh', ...command], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(shell, 'close');
  const peaks = watchMemory(shell.pid ?? 0);
  const [times, errors] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  await closed;
  const { command: megabytes, helper } = peaks();
  if (shell.exitCode !== 0) throw new Error(`${command.join(' ')}\n${errors}`);
  return {
    seconds: secondsOfChildren(times),
    wall: (performance.now() - started) / 1000,
    megabytes,
    helper,
  };
}
