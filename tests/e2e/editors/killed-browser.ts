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

/** A machine at work takes its time to start one. */
const PATIENCE_MS = 120_000;
const LISTENING = /DevTools listening on (ws:\S+)/u;

function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('the browser has no voice');
  const lines = createInterface({ input: stderr });
  return new Promise((resolve, reject) => {
    // Listened to until its end: a browser that is not read stops.
    lines.on('line', (line) => {
      const [, address] = LISTENING.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
    lines.on('close', () => {
      reject(new Error('the browser did not start'));
    });
  });
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
  const browser = await chromium.connectOverCDP(await addressOf(child), { timeout: PATIENCE_MS });
  const [context] = browser.contexts();
  const page = await context?.newPage();
  if (page === undefined) throw new Error('the browser has no page');
  // As wide as the form and its preview beside it.
  await page.setViewportSize({ width: 1280, height: 900 });
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
  };
  return { page, kill };
}

export interface Computer {
  /** Opens the browser, or opens it again. */
  readonly open: () => Promise<Opened>;
  /** Whatever happened, nothing of it is left. */
  readonly remove: () => Promise<void>;
}

/** A computer whose browser may be killed and opened again. */
export function computer(): Computer {
  const folder = mkdtempSync(join(tmpdir(), 'it77-navigateur-'));
  let opened: Opened | undefined;
  return {
    open: async () => {
      opened = await open(folder);
      return opened;
    },
    remove: async () => {
      await opened?.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
