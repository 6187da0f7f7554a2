/** A browser that is killed, as by a flat battery, and opened again with what it had on its disk. Node only. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../../src/tools/check/chromium';

export interface Opened {
  readonly page: Page;
  /** All its processes at once, without a word to its pages. */
  readonly kill: () => Promise<void>;
}

const LISTENING = /DevTools listening on (ws:\S+)/u;

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('the browser has no voice');
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = LISTENING.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('the browser did not start');
}

async function open(folder: string): Promise<Opened> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('no Chromium');
  const child = spawn(
    executable,
    [...CHROMIUM_FLAGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`],
    // A group of its own, to be killed whole.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  const page = await context?.newPage();
  if (page === undefined) throw new Error('the browser has no page');
  const kill = async (): Promise<void> => {
    const ended = once(child, 'exit');
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
  };
  return { page, kill };
}

/** A computer whose browser may be killed and opened again. */
export function computer(): { readonly open: () => Promise<Opened>; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'it77-navigateur-'));
  return {
    open: () => open(folder),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
