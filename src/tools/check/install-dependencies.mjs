/**
 * Run before the commands, by whatever Node the machine has: installs the dependencies when
 * node_modules is not what the lockfile says. Plain JavaScript, no dependency.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** npm's own account of what it installed, written last. */
const INSTALLED = 'node_modules/.package-lock.json';

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Compares versions, not dates: a checkout changes the date of an unchanged lockfile. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !(path in installed)),
  );
}

if (!isInstalled()) {
  console.log('▸ Installation des dépendances (une à deux minutes la première fois)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
