/** A clone on Windows, where Git is told to write lines as that system does. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'it77-fins-de-ligne-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd,
    encoding: 'utf8',
  });

it('gives entries their own line ends, and documents their own bytes', () => {
  const origin = join(folder, 'depot');
  mkdirSync(join(origin, 'content', 'medias'), { recursive: true });
  cpSync('.gitattributes', join(origin, '.gitattributes'));
  writeFileSync(join(origin, 'content', 'une.md'), '---\ntitle: Une\n---\nTexte.\n');
  writeFileSync(join(origin, 'content', 'medias', 'liste.csv'), 'a;b\r\n1;2\r\n');
  git(origin, 'init', '--quiet');
  git(origin, 'add', '.');
  git(origin, 'commit', '--quiet', '--message', 'Une fiche');

  git(folder, '-c', 'core.autocrlf=true', 'clone', '--quiet', origin, 'clone');
  const read = (...path: readonly string[]): string =>
    readFileSync(join(folder, 'clone', 'content', ...path), 'utf8');
  expect(read('une.md')).not.toContain('\r');
  expect(read('medias', 'liste.csv')).toBe('a;b\r\n1;2\r\n');
});
