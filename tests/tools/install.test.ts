/** The first thing every command does: installing what is missing, and only then. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const INSTALL = resolve('src/tools/check/install-dependencies.mjs');
const root = mkdtempSync(join(tmpdir(), 'it77-installation-'));
const WANTED = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/only-elsewhere': { version: '2.0.0', optional: true },
};

/** An npm that only tells what it was asked. */
const npm = join(root, 'bin', 'npm');
mkdirSync(join(root, 'bin'));
mkdirSync(join(root, 'node_modules'));
writeFileSync(npm, '#!/bin/sh\necho "npm $1"\n');
chmodSync(npm, 0o755);
writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: WANTED }));

function run(installed: object | undefined): string {
  const account = join(root, 'node_modules', '.package-lock.json');
  rmSync(account, { force: true });
  if (installed !== undefined) {
    writeFileSync(account, JSON.stringify({ packages: installed }));
  }
  const env = { ...process.env, PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}` };
  return execFileSync(process.execPath, [INSTALL], { cwd: root, env, encoding: 'utf8' });
}

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe.skipIf(process.platform === 'win32')('install.mjs', () => {
  it('installs when nothing is there', () => {
    expect(run(undefined)).toContain('npm ci');
  });

  it('installs when a version is not the one of the lockfile', () => {
    expect(run({ 'node_modules/a': { version: '0.9.0' } })).toContain('npm ci');
  });

  it('does nothing when all is there but what other systems need', () => {
    expect(run({ 'node_modules/a': { version: '1.0.0' } })).toBe('');
  });
});
