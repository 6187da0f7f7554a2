/** Whether the commands that started this process are still running. Node only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The parent of a process; undefined where the system does not say (Windows). */
function parentOf(pid: number): number | undefined {
  const statFile = `/proc/${String(pid)}/stat`;
  // After the name of the program, in brackets: its state, then its parent.
  const text = existsSync(statFile)
    ? readFileSync(statFile, 'utf8').replace(/^.*\) \S+ /u, '')
    : spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  const parent = Number.parseInt(text, 10);
  return Number.isNaN(parent) ? undefined : parent;
}

/**
 * Remembers the shell that started us, and npm above it.
 * @returns tells, at any later moment, whether one of them is gone
 */
export function orphanWatch(): () => boolean {
  const shell = process.ppid;
  const npm = parentOf(shell);
  return () => process.ppid !== shell || parentOf(shell) !== npm;
}
