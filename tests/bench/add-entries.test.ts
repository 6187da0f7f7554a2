/** The entries that the benchmark adds are a content that the site accepts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent, type LoadedContent } from '~/content/read/load-content';
import { KINDS } from '~/kinds';
import { linkTargets } from '~/markdown/link-targets';
import { copyFiles } from '../tools/copy';
import { addEntries, changeOneEntry } from './add-entries';

const COUNT = 300;
const root = mkdtempSync(join(tmpdir(), 'it77-bench-'));
let before: LoadedContent;
let after: LoadedContent;
const added = () => after.entries.filter(({ path }) => !before.byPath.has(path));

beforeAll(async () => {
  copyFiles(root, (path) => path.startsWith('content/'));
  before = loadContent(root);
  await addEntries(root, COUNT);
  after = loadContent(root);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('entries added to a copy of the repository', () => {
  it('are all there, of every kind, and nothing is wrong in them', () => {
    expect(after.problems).toEqual([]);
    expect(added()).toHaveLength(COUNT);
    expect(new Set(added().map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it('lead to entries, sources and pictures, and name their own sources', () => {
    const targets = new Set(
      added().flatMap(({ body }) => linkTargets(body).map(({ type }) => type)),
    );
    expect([...targets]).toEqual(expect.arrayContaining(['entry', 'source', 'media']));
    expect(added().filter(({ data }) => data.sources.length === 0)).toEqual([]);
  });

  it('are the same each time', async () => {
    const again = mkdtempSync(join(root, 'again-'));
    copyFiles(again, (path) => path.startsWith('content/'));
    await addEntries(again, COUNT);
    expect(loadContent(again).entries).toEqual(after.entries);
  });
});

it('one entry is changed, and remains correct', () => {
  changeOneEntry(root);
  const { entries, problems } = loadContent(root);
  expect(problems).toEqual([]);
  const changed = entries.filter(({ path, body }) => after.byPath.get(path)?.body !== body);
  expect(changed.map(({ kind }) => kind)).toEqual(['news']);
});
