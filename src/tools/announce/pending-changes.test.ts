import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { absoluteUrl } from '~/site';
import { addPending, pendingChanges, setPending } from './pending-changes';

const BOTH = { hub: 'https://hub.exemple.fr/', key: '7c1e9b32', problems: [] };
const NOBODY = { hub: undefined, key: undefined, problems: [] };
const NONE = { pages: [], feeds: [] };

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'it77-annonces-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A site whose page and feed say this. */
function site(folder: string, page: string, feed = page): string {
  const path = join(root, folder);
  mkdirSync(path);
  writeFileSync(join(path, 'index.md'), page);
  writeFileSync(join(path, 'rss.xml'), feed);
  return path;
}
const ALL = { pages: [absoluteUrl('/')], feeds: [absoluteUrl('/rss.xml')] };

it('the first site has changed nothing', () => {
  addPending(root, site('neuf', 'A'), BOTH);
  expect(pendingChanges(root)).toEqual(NONE);
});

it.each([
  [BOTH, ALL],
  [
    { ...BOTH, key: undefined },
    { ...ALL, pages: [] },
  ],
  [
    { ...BOTH, hub: undefined },
    { ...ALL, feeds: [] },
  ],
  [NOBODY, NONE],
])('what changes is kept for those who are told of it: %j', (whom, kept) => {
  site('dist', 'A');
  addPending(root, site('neuf', 'B'), whom);
  expect(pendingChanges(root)).toEqual(kept);
});

it('what two builds change is told together, once', () => {
  site('dist', 'A');
  addPending(root, site('neuf', 'B', 'A'), BOTH);
  addPending(root, site('autre', 'B'), BOTH);
  expect(pendingChanges(root)).toEqual(ALL);
});

it('what is told is forgotten, and what was written half stops nothing', () => {
  setPending(root, ALL);
  setPending(root, NONE);
  expect(pendingChanges(root)).toEqual(NONE);
  writeFileSync(join(root, '.cache', 'a-annoncer.json'), '{"pages":["htt');
  expect(pendingChanges(root)).toEqual(NONE);
});
