/** Git commands on a repository in which the CMS may be committing at the same moment. */
import { execFileSync } from 'node:child_process';

const TRIES = 40;
const PAUSE_MS = 500;

const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
};

/** A look takes no lock: the CMS, which may be reading or writing, would not wait for it. */
const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };

const isLocked = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('index.lock');

/**
 * Runs Git in a folder, waiting for its turn while another command holds the index.
 * @returns what it prints
 * @throws what Git says, when it fails for another reason or the lock outlasts twenty seconds
 */
export function gitIn(root: string): (...args: readonly string[]) => string {
  return (...args) => {
    for (let left = TRIES; ; left -= 1) {
      try {
        return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe', env });
      } catch (error) {
        if (left === 0 || !isLocked(error)) throw error;
        pause();
      }
    }
  };
}
