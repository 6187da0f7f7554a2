import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readKind } from './source-files';

describe('readKind', () => {
  const root = mkdtempSync(join(tmpdir(), 'it77-read-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('reads the Markdown files of a kind, by name, and no other', () => {
    const folder = join(root, 'content', 'news');
    mkdirSync(folder, { recursive: true });
    for (const name of ['b.md', 'a.md', 'notes.txt']) {
      writeFileSync(join(folder, name), '---\ntitle: x\n---\n');
    }
    expect(readKind(root, 'news').map(({ path, file }) => ({ path, file }))).toEqual([
      { path: 'content/news/a.md', file: 'a' },
      { path: 'content/news/b.md', file: 'b' },
    ]);
  });

  it('finds nothing where there is no folder', () => {
    expect(readKind(root, 'events')).toEqual([]);
  });
});
