/** Which process bears a number: the system gives the numbers of the dead to others. Node only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const STARTED = 19;

/** The state of a process, then when it was started. */
function told(pid: number): readonly string[] {
  const statFile = `/proc/${String(pid)}/stat`;
  if (!existsSync(statFile)) {
    // `ps` says nothing on Windows, where `stdout` is null.
    const args = ['-o', 'state=', '-o', 'lstart=', '-p', String(pid)];
    const line = spawnSync('ps', args, { encoding: 'utf8' }).stdout as string | null;
    const [state = '', ...words] = (line ?? '').trim().split(/\s+/u);
    return [state, words.join(' ')];
  }
  // After the name of the program, in brackets: its state, then numbers.
  const fields = readFileSync(statFile, 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return [fields[0] ?? '', fields[STARTED] ?? ''];
}

/**
 * When a living process was started, in the system’s own words.
 * @returns undefined when it is dead, even if nobody has buried it, and where the system does not say (Windows)
 */
export function processStart(pid: number): string | undefined {
  const [state = '', start = ''] = told(pid);
  return start === '' || state.startsWith('Z') ? undefined : start;
}
