/**
 * What is not public yet reaches nothing that is built: entries that hold a word found nowhere else
 * are planted in a copy of the repository, and every file of its site is searched for that word.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { copyRepository } from '../tools/copy';

/** What must not be seen, and what must, to know that the search would find it; no ending to stem. */
const SECRET = 'zyxwombk';
const PUBLIC = 'qvjgnouk';
const copy = copyRepository();
afterAll(copy.remove);

const entry = (word: string, id: string, when: string): string => `---
title: ${word} ${id}
summary: Un ${word} dans un résumé.
date: 2026-11-20
datePrecision: day
themes:
  - reseau
territories:
  - seine-et-marne
previousUrls:
  - /${word}/${id}/
draft: ${String(when === 'draft')}
${when.startsWith('20') ? `publishAt: ${when}\n` : ''}id: essai-${id}
---
Le ${word} dans un texte.
`;

function plant(kind: string, word: string, id: string, when = ''): void {
  const name = `2026-11-20-${word}-${id}.md`;
  writeFileSync(join(copy.root, 'content', kind, name), entry(word, id, when));
}

/** Text of a file; Pagefind's fragments and indexes are gzipped. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  const isGzipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The files of the built site whose name or content holds the word. */
function holding(word: string): readonly string[] {
  const dist = join(copy.root, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.includes(word) ||
      (statSync(join(dist, name)).isFile() && textOf(join(dist, name)).includes(word)),
  );
}

it('a draft and a future entry appear nowhere; a public one does', { timeout: 600_000 }, () => {
  plant('news', SECRET, 'programme', '2099-01-01T09:00');
  plant('events', SECRET, 'brouillon', 'draft');
  plant('news', PUBLIC, 'visible');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/build.ts'], {
    cwd: copy.root,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const shown = holding(PUBLIC);
  expect(shown).toEqual(expect.arrayContaining(['rss.xml', '_redirects', 'sitemap-0.xml']));
  expect(shown.some((name) => name.endsWith('.pf_index'))).toBe(true);
  expect(holding(SECRET)).toEqual([]);
});
