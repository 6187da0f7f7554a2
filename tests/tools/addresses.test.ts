/** The list of the addresses that have been public, kept by its command and asked for by the build. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newsItem } from '~/content/read/temporary-content';
import { copyRepository } from './copy';

const copy = copyRepository();
afterAll(copy.remove);

const PATIENCE_MS = 300_000;
const NEWS = join(copy.root, 'content', 'news');
const NEW_ADDRESS = '/actualites/une-essayee/';

/** Ends with what it said. */
function run(
  tool: string,
  ...args: readonly string[]
): readonly [status: number | null, said: string] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/tools/${tool}.ts`, ...args],
    { cwd: copy.root, encoding: 'utf8' },
  );
  return [status, stdout + stderr];
}

const listed = (): string => readFileSync(join(copy.root, 'docs', 'adresses.txt'), 'utf8');

describe('a new entry', () => {
  it('asks for no command, is added by it, and is then asked for', { timeout: PATIENCE_MS }, () => {
    const file = join(NEWS, 'une-essayee.md');
    writeFileSync(file, newsItem({ id: 'essayee' }));
    expect(run('check/check-content')).toEqual([0, expect.stringContaining('aucune erreur')]);
    expect(listed()).not.toContain(NEW_ADDRESS);

    expect(run('addresses/keep-addresses')).toEqual([
      0,
      `+ ${NEW_ADDRESS}\n1 adresse(s) ajoutée(s), 0 oubliée(s).\n`,
    ]);
    expect(listed()).toContain(`\n${NEW_ADDRESS}\n`);

    rmSync(file);
    const [status, said] = run('build/build');
    expect(status).toBe(1);
    expect(said).toContain(`docs/adresses.txt\n  ${NEW_ADDRESS} : cette adresse a paru`);
    expect(said).toContain('Rien n’a été publié.');

    expect(run('addresses/keep-addresses', '--oublier', NEW_ADDRESS, '/jamais/')).toEqual([
      0,
      '0 adresse(s) ajoutée(s), 1 oubliée(s).\n/jamais/ n’était pas dans la liste.\n',
    ]);
    expect(listed()).not.toContain(NEW_ADDRESS);
    expect(run('check/check-content')).toEqual([0, expect.stringContaining('aucune erreur')]);
  });
});
