/** The commands of docs/exploitation.md that bring things back, each run as it is written there, on a copy. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadContent } from '~/content/read/load-content';
import { newsItem, SETTINGS } from '~/content/read/temporary-content';
import { writeYaml } from '~/lib/write-entry';

const GUIDE = readFileSync('docs/exploitation.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'it77-retour-'));
const site = join(folder, 'site');
const ENTRY = 'content/news/fiche.md';
const read = (): string => readFileSync(join(site, ENTRY), 'utf8');
const write = (path: string, text: string): void => {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
};

/**
 * Runs a line of the guide.
 * @param words what stands for its words in capitals
 */
function run(line: string, words: Readonly<Record<string, string>> = {}, cwd = site): string {
  expect(GUIDE).toContain(`${line}\n`);
  const written = Object.entries(words).reduce(
    (text, [word, value]) => text.replace(word, value),
    line,
  );
  const [program = '', ...args] = (written.match(/"[^"]*"|\S+/gu) ?? []).map((one) =>
    one.replaceAll('"', ''),
  );
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: site, encoding: 'utf8', stdio: 'pipe' }).trim();
const commit = (message: string): string => {
  git('add', '--all');
  git('commit', '--quiet', '-m', message);
  return git('rev-parse', '--short', 'HEAD');
};

beforeAll(() => {
  write(ENTRY, newsItem({ title: 'Une fiche' }));
  write('content/settings/site.yml', writeYaml(SETTINGS));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@b');
  commit('Début');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('a deleted entry comes back as it was', () => {
  const before = read();
  git('rm', '--quiet', ENTRY);
  commit('Supprime');
  expect(existsSync(join(site, ENTRY))).toBe(false);
  const [gone = '', , path] = run(
    'git log --diff-filter=D --name-only --format=%h -- content',
  ).split('\n');
  expect(path).toBe(ENTRY);
  run('git checkout COMMIT^ -- content/news/FICHE.md', { COMMIT: gone, FICHE: 'fiche' });
  run('git commit -m "Remet une fiche"');
  expect(read()).toBe(before);
  expect(loadContent(site).problems).toEqual([]);
});

it('a publication is undone, and nothing of the past is lost', () => {
  const before = read();
  write(ENTRY, newsItem({ title: 'Une erreur' }));
  write('content/news/autre.md', newsItem({ id: 'autre' }));
  const wrong = commit('Publie une erreur');
  run('git revert --no-edit COMMIT', { COMMIT: wrong });
  expect(read()).toBe(before);
  expect(existsSync(join(site, 'content', 'news', 'autre.md'))).toBe(false);
  expect(git('show', `${wrong}:${ENTRY}`)).toContain('Une erreur');
});

it('all comes back from a saved copy, drafts too, in another repository', () => {
  git('branch', 'cms/news/brouillon');
  const address = 'https://github.com/association/it77.fr.git';
  run(`git clone --mirror ${address} sauvegarde.git`, { [address]: site }, folder);
  run('git --git-dir=sauvegarde.git fsck --strict', {}, folder);
  const elsewhere = join(folder, 'nouveau.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', elsewhere]);
  run(
    'git --git-dir=sauvegarde.git push --mirror NOUVEAU-DÉPÔT',
    { 'NOUVEAU-DÉPÔT': elsewhere },
    folder,
  );
  const refs = (root: string): string =>
    execFileSync('git', ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads'], {
      cwd: root,
      encoding: 'utf8',
    });
  expect(refs(elsewhere)).toBe(refs(site));
  execFileSync('git', ['clone', '--quiet', elsewhere, join(folder, 'reprise')]);
  const { entries, problems } = loadContent(join(folder, 'reprise'));
  expect([entries.length, problems]).toEqual([1, []]);
});
