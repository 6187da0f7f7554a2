/**
 * One build of a folder at a time: the others wait for their turn. A courtesy, to the memory of the
 * machine and to who reads `dist`: builds share nothing that either writes in place. Node only.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { formatDateTime, nowInParis } from '~/lib/dates';
import { isRecord } from '~/model/clean';
import { processStart } from './process-start';

const PAUSE_MS = 250;
/** Writing a line takes no longer: a file without it is that of a build killed meanwhile. */
const WRITING_MS = 5000;

interface Holder {
  readonly pid: number;
  /** Of this process, and of no other that has its number. */
  readonly start?: string | undefined;
  /** ISO 8601. */
  readonly since: string;
}

function asHolder(text: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read)) return undefined;
    const { pid, start, since } = read;
    if (typeof pid !== 'number' || typeof since !== 'string') return undefined;
    return { pid, since, start: typeof start === 'string' ? start : undefined };
  } catch {
    return undefined;
  }
}

function isAlive({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // That of another person, whom we may not signal, lives too.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return start === undefined || start === processStart(pid);
}

/** @returns whether there was none */
function claim(file: string, line: string): boolean {
  try {
    writeFileSync(file, line, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Who is building; undefined when nobody is any more, and what was left is taken away. */
function holderOf(file: string): Holder | 'being written' | undefined {
  const age = statSync(file, { throwIfNoEntry: false });
  if (age === undefined) return undefined;
  const holder = asHolder(readFileSync(file, 'utf8'));
  if (holder === undefined && Date.now() - age.mtimeMs < WRITING_MS) return 'being written';
  if (holder !== undefined && isAlive(holder)) return holder;
  rmSync(file, { force: true });
  return undefined;
}

const waiting = ({ pid, since }: Holder): string =>
  `Une autre fabrication est en cours dans ce dossier, depuis le ${formatDateTime(nowInParis(new Date(since)))} (processus ${String(pid)}). Celle-ci attend qu’elle finisse ; Ctrl-C pour y renoncer.`;

/**
 * Waits until no other build of the folder is running. That of a process that is dead is over.
 * @param file where the one that builds is written
 * @param tell told once, in French, who is waited for
 * @returns ends the turn
 */
export async function takeTurn(
  file: string,
  tell: (line: string) => void = console.log,
): Promise<() => void> {
  const { pid } = process;
  const holder: Holder = { pid, start: processStart(pid), since: new Date().toISOString() };
  const line = JSON.stringify(holder);
  let isTold = false;
  while (!claim(file, line)) {
    const other = holderOf(file);
    if (other === undefined) continue;
    if (other !== 'being written' && !isTold) {
      tell(waiting(other));
      isTold = true;
    }
    await wait(PAUSE_MS);
  }
  return () => {
    rmSync(file, { force: true });
  };
}
