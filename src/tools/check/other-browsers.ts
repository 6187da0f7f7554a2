/** The browsers besides Chromium that this machine has: the text field is tried in them too. Node only. */
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function onPath(...commands: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => existsSync(path));
}

/** Firefox of the machine, from the PATH. */
export const findFirefox = (): string | undefined => onPath('firefox-esr', 'firefox');

export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  /** A screen for a browser that has none of its own. */
  readonly screen: string;
}

/** WebKitGTK, as Safari’s stand-in: Debian’s webkit2gtk-driver and xvfb. */
export function findWebKit(): WebKit | undefined {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const [browser] = globSync('/usr/lib/*/webkit*gtk-*/MiniBrowser');
  if (driver === undefined || screen === undefined || browser === undefined) return undefined;
  return { driver, browser, screen };
}
