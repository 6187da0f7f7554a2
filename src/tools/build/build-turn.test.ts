import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeTurn } from './build-turn';
import { processStart } from './process-start';

let folder = '';
let file = '';
let told: string[] = [];
const tell = (line: string): number => told.push(line);
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'it77-tour-'));
  file = join(folder, 'en-cours.json');
  told = [];
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** A process that lives until it is killed. */
function living(): ChildProcess & { readonly pid: number } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  children.push(child);
  const { pid } = child;
  if (pid === undefined) throw new Error('Aucun processus');
  return Object.assign(child, { pid });
}

async function killed(child: ChildProcess): Promise<void> {
  const end = once(child, 'exit');
  child.kill('SIGKILL');
  await end;
}

const write = (pid: number, start?: string): void => {
  writeFileSync(file, JSON.stringify({ pid, start, since: '2026-11-30T13:03:00Z' }));
};
const isOurs = (): boolean => readFileSync(file, 'utf8').includes(`"pid":${String(process.pid)},`);

describe('the turn of a build', () => {
  it('is taken where nobody builds, and given back', async () => {
    const end = await takeTurn(file, tell);
    expect(isOurs()).toBe(true);
    end();
    expect(existsSync(file)).toBe(false);
    expect(told).toEqual([]);
  });

  it('comes when the build that is running ends, killed or not; its process and its hour are told once', async () => {
    const other = living();
    write(other.pid, processStart(other.pid));
    const turn = takeTurn(file, tell);
    expect(told).toEqual([
      `Une autre fabrication est en cours dans ce dossier, depuis le lundi 30 novembre 2026 à 14 h 03 (processus ${String(other.pid)}). Celle-ci attend qu’elle finisse ; Ctrl-C pour y renoncer.`,
    ]);
    await killed(other);
    await turn;
    expect(isOurs()).toBe(true);
    expect(told).toHaveLength(1);
  });

  it('is never that of two: the second begins when the first has ended', async () => {
    const order: string[] = [];
    const build = async (name: string): Promise<void> => {
      const end = await takeTurn(file, tell);
      order.push(`${name} begins`);
      await new Promise(setImmediate);
      order.push(`${name} ends`);
      end();
    };
    await Promise.all([build('first'), build('second')]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it.each<readonly [string, () => void | Promise<void>]>([
    [
      'a dead process',
      async () => {
        const dead = living();
        const start = processStart(dead.pid);
        await killed(dead);
        write(dead.pid, start);
      },
    ],
    [
      'a dead process that nobody has buried',
      async () => {
        // What takes the place of the shell does not ask after the shell’s child.
        const parent = spawn('sh', ['-c', 'sleep 100 & echo $!; exec sleep 100']);
        children.push(parent);
        const told: readonly unknown[] = await once(parent.stdout, 'data');
        const pid = Number(String(told[0]));
        write(pid, processStart(pid));
        process.kill(pid, 'SIGKILL');
        await vi.waitUntil(() => processStart(pid) === undefined);
      },
    ],
    [
      'a process whose number is that of another now',
      () => {
        write(living().pid, 'long ago');
      },
    ],
    [
      'a build killed while it wrote its name',
      () => {
        writeFileSync(file, '');
        utimesSync(file, 0, 0);
      },
    ],
    [
      'nobody',
      () => {
        writeFileSync(file, '{"pid":"1"}');
        utimesSync(file, 0, 0);
      },
    ],
  ])('is taken at once from %s', async (_whom, leave) => {
    await leave();
    await takeTurn(file, tell);
    expect(isOurs()).toBe(true);
    expect(told).toEqual([]);
  });
});
