/** Commands of Node, and what they cost. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RECORDER = new URL('./peak-memory.mjs', import.meta.url).href;

/** The shell counts all the processes that it waited for, and theirs: Node counts its own only. */
const COUNTING = '"$@" > /dev/null && times';

export interface Cost {
  /** Seconds of processor, of the command and all that it runs. */
  readonly seconds: number;
  /** Megabytes held at most by the command itself. */
  readonly megabytes: number;
}

/** @returns the seconds of the second line of `times`: « 0m1.25s 0m0.10s » */
function secondsOfChildren(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/**
 * @param args what follows `node`
 * @throws with what the command said, when it failed
 */
export function measured(folder: string, args: readonly string[]): Cost {
  const own = mkdtempSync(join(tmpdir(), 'it77-cost-'));
  const peak = join(own, 'peak');
  try {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', COUNTING, 'sh', process.execPath, '--import', RECORDER, ...args],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, IT77_PEAK: peak } },
    );
    if (status !== 0) throw new Error(stderr);
    return {
      seconds: secondsOfChildren(stdout),
      megabytes: Number(readFileSync(peak, 'utf8')),
    };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
