/** Makes sure that the browser tests have a browser: installs one on a machine that has none, or a slow one. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bundledChromium, findChromium, HEADLESS_SHELL, systemChromium } from './chromium';

const HELP = `Les essais ont besoin d’un navigateur Chromium ou Chrome, et aucun n’a pu être installé.
Installez Chrome ou Chromium, ou indiquez le sien : CHROMIUM_PATH=/chemin/vers/chromium npm test
(The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH.)`;

const isDebianAsRoot = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  // Ubuntu's package of this name only points to a snap, which a container cannot run.
  /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function fromDebian(): string | undefined {
  console.log('▸ Installation de Chromium (paquet Debian, une à deux minutes)');
  run('apt-get', ['update', '-qq']);
  for (const name of [HEADLESS_SHELL, 'chromium']) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
    const path = systemChromium();
    if (path !== undefined) return path;
  }
  return undefined;
}

function fromPlaywright(): string | undefined {
  console.log('▸ Installation de Chromium par Playwright (une à deux minutes)');
  run('playwright', ['install', 'chromium']);
  return bundledChromium();
}

const found = findChromium();
/** Nothing quicker is to be had, or wanted. */
const isSettled =
  found !== undefined &&
  (basename(found) === HEADLESS_SHELL || found === process.env['CHROMIUM_PATH']);
const path =
  (!isSettled && isDebianAsRoot() ? fromDebian() : undefined) ?? found ?? fromPlaywright();
if (path === undefined) {
  console.error(HELP);
  process.exitCode = 1;
}
