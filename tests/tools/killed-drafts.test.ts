/**
 * `npm start` killed at each command that the real decap-server gives to the real Git while a draft is saved or
 * published: nothing is half done once it starts again, and the editors' pages open.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRepository } from '~/tools/local/decap-server';
import { undoInterruptedSave } from '~/tools/local/interrupted-save';
import { isThorough } from './kills/kill-length';

const PATIENCE_MS = 600_000;
const FIRST = 'content/news/a.md';
const DRAFT = 'content/news/b.md';
const MAX_COMMANDS = 40;
/** Each command that may be the last; in `npm test`, one in three. */
const APART = isThorough ? 1 : 3;

const base = mkdtempSync(join(tmpdir(), 'it77-brouillons-'));
const programs = join(base, 'bin');
let root = '';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();

beforeAll(() => {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  mkdirSync(programs);
  const counted = `#!/bin/sh
echo >> "$GIT_COUNT"
[ "$(wc -l < "$GIT_COUNT")" -eq "$GIT_FATAL" ] && kill -9 $PPID && exit 1
exec "${real}" "$@"
`;
  writeFileSync(join(programs, 'git'), counted);
  chmodSync(join(programs, 'git'), 0o755);
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

const requestOf = (action: string, params: object): string =>
  JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } });

const TEXT = 'un brouillon';
const save = requestOf('persistEntry', {
  dataFiles: [{ slug: 'b', path: DRAFT, raw: TEXT }],
  assets: [],
  options: { collectionName: 'news', commitMessage: 'Un', useWorkflow: true, status: 'draft' },
});
const show = requestOf('unpublishedEntry', { collection: 'news', slug: 'b' });
const publish = requestOf('publishUnpublishedEntry', { collection: 'news', slug: 'b' });

/**
 * @param fatal the rank of the command of Git at which all is killed
 * @returns whether it was
 */
function isKilled(request: string, fatal: number): boolean {
  const count = join(root, '.git', 'commands');
  const program = ['--import', 'tsx', join('tests', 'tools', 'save-draft.ts'), root, request];
  const { signal } = spawnSync(process.execPath, program, {
    stdio: 'ignore',
    env: {
      ...process.env,
      PATH: `${programs}${delimiter}${String(process.env['PATH'])}`,
      GIT_COUNT: count,
      GIT_FATAL: String(fatal),
    },
  });
  return signal === 'SIGKILL';
}

/** A site with one page. */
function newRepository(): void {
  root = mkdtempSync(join(base, 'depot-'));
  mkdirSync(join(root, 'content', 'news'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@b');
  writeFileSync(join(root, FIRST), 'en ligne');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Début');
}

/** As decap-server leaves it. */
function keepDraft(): void {
  git('checkout', '--quiet', '-b', 'cms/news/b');
  writeFileSync(join(root, DRAFT), TEXT);
  git('add', '.');
  git('commit', '--quiet', '-m', 'Brouillon');
  git('config', 'branch.cms/news/b.description', 'decap-cms/draft');
  git('checkout', '--quiet', 'main');
}

/** What is wrong once `npm start` has put things back. */
async function wrongs(): Promise<readonly string[]> {
  undoInterruptedSave(root);
  const changes = git('status', '--porcelain');
  const draft = git('branch', '--list', '--format=%(refname:short)', 'cms/*');
  const ask = await openRepository(root);
  const shown = draft === '' ? '' : (await ask(JSON.parse(show))).text;
  const isWrong = {
    'another branch': git('branch', '--show-current') !== 'main',
    [`changes: ${changes}`]: changes !== '',
    'the site': git('show', `main:${FIRST}`) !== 'en ligne',
    [`the draft: ${shown}`]: draft !== '' && !shown.includes('"status":"draft"'),
    'its text': draft !== '' && git('show', `${draft}:${DRAFT}`) !== TEXT,
  };
  return Object.entries(isWrong).flatMap(([what, isIt]) => (isIt ? [what] : []));
}

/** At which commands, killed there, what was asked for leaves something wrong. */
async function faults(request: string, prepare: () => void): Promise<object> {
  const found: Record<string, readonly string[]> = {};
  let fatal = 1;
  for (; fatal <= MAX_COMMANDS; fatal += APART) {
    newRepository();
    prepare();
    if (!isKilled(request, fatal)) break;
    const wrong = await wrongs();
    if (wrong.length > 0) found[String(fatal)] = wrong;
  }
  // Fewer, and nothing was killed; as many, and it never ended.
  expect(fatal).toBeGreaterThan(8);
  expect(fatal).toBeLessThan(MAX_COMMANDS);
  return found;
}

describe.skipIf(process.platform === 'win32')(
  'a kill at any command of Git leaves nothing half done',
  () => {
    it.each<readonly [string, string, () => void]>([
      ['a new draft is saved', save, () => undefined],
      ['a draft is published', publish, keepDraft],
    ])('while %s', { timeout: PATIENCE_MS }, async (_what, request, prepare) => {
      expect(await faults(request, prepare)).toEqual({});
    });
  },
);
