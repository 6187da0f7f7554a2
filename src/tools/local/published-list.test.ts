import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRepository } from './decap-server';
import { publishedList } from './published-list';

let root = '';
const git = (...args: readonly string[]): void => {
  execFileSync('git', args, { cwd: root, stdio: 'ignore' });
};
const write = (path: string, content: string | Uint8Array): void => {
  writeFileSync(join(root, 'content', path), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'it77-liste-'));
  for (const folder of ['news', 'events', 'empty'])
    mkdirSync(join(root, 'content', folder), { recursive: true });
  write('news/2024-été.md', '---\ntitle: L’été\n---\n');
  write('news/.hidden.md', 'a');
  write('news/note.txt', 'a');
  write('news/odd.md', new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x0d, 0x0a]));
  write('news/untitled.md', '');
  mkdirSync(join(root, 'content', 'news', 'folder.md'));
  write('news/folder.md/deeper.md', 'a');
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@b');
  git('add', '.');
  git('commit', '--quiet', '--message=a');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const asked = (folder: string, depth = 1): object => ({
  branch: 'main',
  action: 'entriesByFolder',
  params: { branch: 'main', folder, extension: 'md', depth },
});

it.each(['content/news', 'content/empty'])(
  'says to the letter what decap-server says: %s',
  async (folder) => {
    const askRepository = await openRepository(root);
    // Not committed: what is on disk is what is told.
    write('news/new.md', 'b');
    expect(publishedList(asked(folder), root, 'main')).toEqual(await askRepository(asked(folder)));
  },
);

it.each<[string, () => object]>([
  ['another request', () => ({ action: 'getEntry', params: { path: 'content/news/odd.md' } })],
  ['a list of folders', () => asked('content/news', 2)],
  ['a folder that is not there', () => asked('content/none')],
  [
    'a list while a draft is checked out',
    () => {
      git('switch', '--quiet', '--create', 'cms/news/a');
      return asked('content/news');
    },
  ],
  [
    'a folder that is a link',
    () => {
      symlinkSync(join(root, 'content', 'news'), join(root, 'content', 'press'), 'junction');
      return asked('content/press');
    },
  ],
  [
    'a file that is a link',
    () => {
      symlinkSync(
        join(root, 'content', 'news', 'odd.md'),
        join(root, 'content', 'news', 'link.md'),
      );
      return asked('content/news');
    },
  ],
])('leaves to decap-server %s', (_what, request) => {
  expect(publishedList(request(), root, 'main')).toBeUndefined();
});
