/** Git commands in a folder, by Git itself. Node only. */
import { spawnSync } from 'node:child_process';

export interface GitAnswer {
  readonly isOk: boolean;
  /** Its output, trimmed; empty when the command failed or there is no Git on the machine. */
  readonly text: string;
}

export const gitIn =
  (folder: string) =>
  (...args: readonly string[]): GitAnswer => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    return { isOk: status === 0, text: status === 0 ? stdout.trim() : '' };
  };
