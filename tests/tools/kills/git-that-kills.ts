/** A `git` that ends whoever calls it, as a power cut would, at one of its calls. For systems that have `sh`. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Before the call, while Git works, or once it has. */
export const INSTANTS = ['before', 'during', 'after'] as const;

/** Names, in the environment of the caller, the call that is its last: « 3 during ». */
export const LAST_CALL = 'IT77_LAST_CALL';

/** Kills its whole group: the caller, Git and itself. */
const SCRIPT = (git: string, count: string): string => `#!/bin/sh
[ -z "$${LAST_CALL}" ] && exec '${git}' "$@"
calls=$(($(cat '${count}') + 1))
echo "$calls" > '${count}'
case "$${LAST_CALL}" in
  "$calls before") kill -9 0 ;;
  "$calls during") '${git}' "$@" & kill -9 0 ;;
  "$calls after") '${git}' "$@"; kill -9 0 ;;
esac
exec '${git}' "$@"
`;

export interface CountedGit {
  /** To be put first in PATH. */
  readonly folder: string;
  /** How many calls there have been since the last time, while one was named. */
  readonly calls: () => number;
}

/** @param folder where it is written */
export function gitThatKills(folder: string): CountedGit {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const [script, count] = [join(folder, 'git'), join(folder, 'calls')];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(script, SCRIPT(real, count));
  chmodSync(script, 0o755);
  writeFileSync(count, '0');
  return {
    folder,
    calls: () => {
      const calls = Number(readFileSync(count, 'utf8'));
      writeFileSync(count, '0');
      return calls;
    },
  };
}
