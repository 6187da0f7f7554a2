/**
 * What is not public reaches nothing that is built, its files included: entries and files that hold a
 * word found nowhere else are planted in a copy of the repository, and every file of its site is
 * searched for that word.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyRepository } from '../tools/copy';
import { holding, plantEntry, plantFiles } from './planted';

/** What must not be seen, and what must, to know that the search would find it; no ending to stem. */
const SECRET = 'zyxwombk';
const WITHDRAWN = 'wqzxvudk';
const PUBLIC = 'qvjgnouk';
const copy = copyRepository();
const dist = join(copy.root, 'dist');
afterAll(copy.remove);

type Change = Parameters<typeof plantEntry>[4];

async function plant(kind: string, word: string, id: string, change?: Change): Promise<void> {
  const stem = `${word}-${id}`;
  await plantFiles(copy.root, stem);
  const path = `${kind}/2026-11-20-${stem}.md`;
  plantEntry(copy.root, path, word, stem, { previousUrls: [`/${word}/${id}/`], ...change });
}

beforeAll(async () => {
  await plant('news', SECRET, 'programme', { publishAt: '2099-01-01T09:00' });
  await plant('events', SECRET, 'brouillon', { draft: true });
  await plantFiles(copy.root, `${SECRET}-avant-sa-fiche`);
  await plant('groups', SECRET, 'groupe', {
    draft: true,
    number: 20,
    question: SECRET,
    date: undefined,
    datePrecision: undefined,
  });
  await plant('news', PUBLIC, 'visible', {
    more: ` Voir [ici](entry:events/essai-${SECRET}-brouillon).`,
  });
  await plant('outputs', PUBLIC, 'ressource', {
    type: 'study',
    publisher: PUBLIC,
    accessNote: 'Non retrouvé.',
    groups: [`essai-${SECRET}-groupe`],
  });
  // The same bytes as the public one, which Vite publishes once: not under this name.
  await plantFiles(copy.root, `${SECRET}-copie`, `${PUBLIC}-visible`);
  plantEntry(copy.root, `news/2026-11-20-${SECRET}-partage.md`, SECRET, `${PUBLIC}-visible`, {
    id: 'essai-partage',
    draft: true,
  });
  await plantFiles(copy.root, WITHDRAWN);
  plantEntry(copy.root, 'outputs/essai-retire.md', WITHDRAWN, WITHDRAWN, {
    type: 'study',
    publisher: WITHDRAWN,
    file: `../medias/${WITHDRAWN}.pdf`,
    id: 'essai-retire',
    retired: { date: '2026-11-21', reason: 'Essai.' },
  });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/tools/build.ts'],
    { cwd: copy.root, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
}, 600_000);

it('a public entry is in the page, the feed, the redirections, the sitemap and the search', () => {
  const shown = holding(dist, PUBLIC);
  expect(shown).toEqual(expect.arrayContaining(['rss.xml', '_redirects', 'sitemap-0.xml']));
  expect(shown.some((name) => name.endsWith('.pf_index'))).toBe(true);
});

it('the files of a public entry are published, although a draft uses them too', () => {
  const page = readFileSync(
    join(dist, 'actualites', `2026-11-20-${PUBLIC}-visible`, 'index.html'),
    'utf8',
  );
  const [document = ''] = /(?<=href="\/)_astro\/[^"]+\.pdf/u.exec(page) ?? [];
  expect(readFileSync(join(dist, document), 'utf8')).toContain(PUBLIC);
  const [image = ''] = /(?<=srcset="\/)_astro\/[^" ]+\.avif/u.exec(page) ?? [];
  expect(readFileSync(join(dist, image)).subarray(4, 12).toString()).toBe('ftypavif');
});

it('a draft, a future entry, their files and one that no entry uses yet are nowhere, not even where a public entry refers to them', () => {
  expect(holding(dist, SECRET)).toEqual([]);
});

it('of an entry withdrawn, only its notice says something: no file of its own is left', () => {
  expect(holding(dist, WITHDRAWN)).toEqual([
    'ressources/essai-retire/index.html',
    'retirees/ressources/essai-retire/index.html',
  ]);
});
