/** Git commands in a folder, by Git itself. Node only. */
import { spawnSync } from 'node:child_process';

const MAX_OUTPUT = 64 * 1024 * 1024;

export interface GitAnswer {
  readonly isOk: boolean;
  /** Its output, trimmed; empty when the command failed or there is no Git on the machine. */
  readonly text: string;
  /** The same, to the byte: a file as it was. */
  readonly bytes: string;
  /** What it says when it fails; nothing without Git. */
  readonly error: string;
}

export const gitIn =
  (folder: string) =>
  (...args: readonly string[]): GitAnswer => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
    });
    const bytes = status === 0 ? stdout : '';
    // Without Git, neither is there.
    const error = ((stderr as string | null) ?? '').trim();
    return { isOk: status === 0, text: bytes.trim(), bytes, error };
  };
