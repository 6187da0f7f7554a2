/** The browser of the tests: where it is, and how to start it. Node only. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as bundled } from '@playwright/test';

/**
 * Headless and quiet: nothing fetched in the background. No sandbox, because a test machine often
 * runs as root, where Chromium refuses one; it only ever opens our own pages.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The shell alone asks: letters as a whole Chromium draws them.
  '--font-render-hinting=slight',
];

/** Chromium without its windows: the same pages, for half the time of a whole one. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

const COMMANDS = [
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { env: process.env, platform: process.platform, exists: existsSync };

/** Playwright's own browser, if it was downloaded; it throws on systems it does not know. */
export function bundledChromium(): string | undefined {
  try {
    const path = bundled.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A Chromium or Chrome of the machine: CHROMIUM_PATH, else the PATH, else the usual places.
 * @returns its executable, or undefined when there is none
 */
export function systemChromium({ env, platform, exists }: Machine = THIS_MACHINE):
  string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [env['CHROMIUM_PATH'] ?? '', ...onPath, ...(USUAL_PLACES[platform] ?? [])]
    .filter((path) => path !== '')
    .find(exists);
}

/** The browser to use; undefined when one must be installed first. */
export const findChromium = (): string | undefined => systemChromium() ?? bundledChromium();
