/**
 * Entries that hold a word found nowhere else, in their texts and in their files, some of which are
 * not public: drafts, entries to come, an entry withdrawn.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plantEntry, plantFiles, type Change } from './files';

/** What must not be seen, and what must, to know that the search would find it; no ending to stem. */
export const SECRET = 'zyxwombk';
export const PUBLIC = 'qvjgnouk';
/** What the notice of a withdrawn entry alone may say. */
export const WITHDRAWN = 'wqzxvudk';

/** Shown, although they lead to what is not. */
async function plantPublic(root: string): Promise<void> {
  await plant(root, 'news', PUBLIC, 'visible', {
    more: ` Voir [ici](entry:events/essai-${SECRET}-brouillon).`,
  });
  await plant(root, 'news', PUBLIC, 'communique', { type: 'release', releaseNumber: 'CP-2026-97' });
  await plant(root, 'outputs', PUBLIC, 'ressource', {
    type: 'study',
    publisher: PUBLIC,
    authors: [PUBLIC],
    accessNote: 'Non retrouvé.',
    groups: [`essai-${SECRET}-groupe`],
  });
}

async function plantHidden(root: string): Promise<void> {
  await plant(root, 'news', SECRET, 'programme', { publishAt: '2099-01-01T09:00' });
  await plant(root, 'news', SECRET, 'communique', {
    type: 'release',
    releaseNumber: 'CP-2026-98',
    dateline: SECRET,
    embargo: '2099-01-01T09:00',
    publishAt: '2099-01-01T09:00',
  });
  await plant(root, 'figures', SECRET, 'chiffre', {
    value: SECRET,
    status: 'declared',
    image: undefined,
    sources: [{ label: SECRET }],
    publishAt: '2099-01-01T09:00',
  });
  // Chosen for the press room before its hour.
  const settings = join(root, 'content', 'settings', 'site.yml');
  const chosen = `pressFigures:\n  - essai-${SECRET}-chiffre\n`;
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('pressFigures:\n', chosen));
  // Another day than the news item that leads to it: the chronology would have it told there.
  await plant(root, 'events', SECRET, 'brouillon', { draft: true, date: '2026-11-19' });
  await plant(root, 'groups', SECRET, 'groupe', {
    draft: true,
    number: 20,
    question: SECRET,
    date: undefined,
    datePrecision: undefined,
  });
  // Sent ahead of its entry.
  await plantFiles(root, `${SECRET}-sans-fiche`);
  // The same bytes as a public one, which Vite publishes once: not under this name.
  await plantFiles(root, `${SECRET}-copie`, `${PUBLIC}-visible`);
  // Its files are those of a public entry, and stay public.
  plantEntry(root, `news/2026-11-20-${SECRET}-partage.md`, SECRET, `${PUBLIC}-visible`, {
    id: 'essai-partage',
    draft: true,
  });
}

async function plantWithdrawn(root: string): Promise<void> {
  await plantFiles(root, WITHDRAWN);
  plantEntry(root, 'outputs/essai-retire.md', WITHDRAWN, WITHDRAWN, {
    type: 'study',
    publisher: WITHDRAWN,
    authors: [WITHDRAWN],
    file: `../medias/${WITHDRAWN}.pdf`,
    id: 'essai-retire',
    retired: { date: '2026-11-21', reason: 'Essai.' },
  });
}

async function plant(
  root: string,
  kind: string,
  word: string,
  id: string,
  change: Change,
): Promise<void> {
  const stem = `${word}-${id}`;
  await plantFiles(root, stem);
  const previousUrls = [`/${word}/${id}/`];
  plantEntry(root, `${kind}/2026-11-20-${stem}.md`, word, stem, { previousUrls, ...change });
}

/** @param root that of a copy of the repository */
export async function plantEmbargo(root: string): Promise<void> {
  await plantPublic(root);
  await plantHidden(root);
  await plantWithdrawn(root);
}
