/** What a command and those that it starts hold in memory at most. Linux only: it alone tells (`/proc`). */
import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes; undefined where nothing tells. */
export interface Peaks {
  readonly command: number | undefined;
  /** Of the one among those that it starts that held most. */
  readonly helper: number | undefined;
}

/** The kernel keeps the peak of each: what is missed is only what grew since the last look. */
const EVERY_MS = 40;

/** @param status what `/proc/<pid>/status` says */
export function peakIn(status: string): number | undefined {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** A process may end while it is looked at. */
function orNothing<T>(read: () => T, nothing: T): T {
  try {
    return read();
  } catch {
    return nothing;
  }
}

const childrenOf = (pid: number): readonly number[] =>
  orNothing(
    () =>
      readdirSync(`/proc/${pid}/task`).flatMap((task) =>
        readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
          .split(' ')
          .filter(Boolean)
          .map(Number),
      ),
    [],
  );

const descendantsOf = (pid: number): readonly number[] =>
  childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);

const peakOf = (pid: number): number | undefined =>
  orNothing(() => peakIn(readFileSync(`/proc/${pid}/status`, 'utf8')), undefined);

/** @returns the greatest, if any is known */
export function greatest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/**
 * @param shell the process that starts the command
 * @returns what ends the watch, and tells
 */
export function watchMemory(shell: number): () => Peaks {
  let peaks: Peaks = { command: undefined, helper: undefined };
  const timer = setInterval(() => {
    const commands = childrenOf(shell);
    const helpers = commands.flatMap(descendantsOf);
    peaks = {
      command: greatest([peaks.command, ...commands.map(peakOf)]),
      helper: greatest([peaks.helper, ...helpers.map(peakOf)]),
    };
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    return peaks;
  };
}
