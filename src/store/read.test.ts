import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseEntry, parseYaml, readKind } from './read';

describe('parseEntry', () => {
  it('parts the front matter from the text', () => {
    expect(parseEntry('---\ntitle: Été\n---\nUn texte.\n')).toEqual({
      frontMatter: { title: 'Été' },
      body: 'Un texte.\n',
    });
  });

  it('reads files written on Windows', () => {
    expect(parseEntry('---\r\ntitle: Été\r\n---\r\nUn texte.')).toMatchObject({
      frontMatter: { title: 'Été' },
      body: 'Un texte.',
    });
  });

  it('leaves a rule in the text alone', () => {
    expect(parseEntry('---\na: 1\n---\nUn\n\n---\n\ndeux').body).toBe('Un\n\n---\n\ndeux');
  });

  it('says in French that there is no front matter', () => {
    expect(parseEntry('Un texte.').unreadable).toMatch(/^l’en-tête manque/u);
  });

  it.each([
    ['---\ntitle: Un titre : le sien\n---\n', 2],
    ['---\ntitle: Été\nsummary: "sans fin\n---\n', 3],
    ['---\ntitle: Été\nthemes:\n  - lieux\n - transports\n---\n', 5],
    ['---\ntitle: Été\ntitle: Hiver\n---\n', 3],
  ])('names the line that cannot be read: %j', (source, line) => {
    const { unreadable, frontMatter } = parseEntry(source);
    expect(unreadable).toMatch(`en-tête illisible à la ligne ${String(line)} : vérifiez`);
    expect(frontMatter).toBeUndefined();
  });
});

describe('parseYaml', () => {
  it('leaves days, hours and codes as they are written', () => {
    expect(parseYaml('day: 2026-07-14\nhour: 14:30\ncode: "01000"\nyes: no\n').frontMatter).toEqual(
      {
        day: '2026-07-14',
        hour: '14:30',
        code: '01000',
        yes: 'no',
      },
    );
  });

  it('reads an empty file as nothing', () => {
    expect(parseYaml('').frontMatter).toBeNull();
  });
});

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
    expect(readKind(root, 'news').map(({ path, slug }) => ({ path, slug }))).toEqual([
      { path: 'content/news/a.md', slug: 'a' },
      { path: 'content/news/b.md', slug: 'b' },
    ]);
  });

  it('finds nothing where there is no folder', () => {
    expect(readKind(root, 'events')).toEqual([]);
  });
});
