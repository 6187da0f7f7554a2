/** The files that only drafts use, which the public site does not know: the editors' pages do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../../src/lib/read-entry';
import { writeEntry } from '../../src/lib/write-entry';
import type { Desk } from './editors/desk';
import { logIn, openEntry, readMessages, readRefusal, unfold } from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

const DRAFT = 'essai-brouillon';
const LOOK_FOR_UNUSED = 'Chercher les fichiers inutilisés';

/** A document that a page gives, one that a draft gives, one that no entry gives yet. */
function addDocuments({ root, git, read }: Desk): void {
  const [entry] = sampleEntries(root, 'news');
  const path = `content/news/${entry?.slug ?? ''}.md`;
  const { data, body } = readEntry(read(path));
  const giving = (name: string): string => `${body}\n\n[Le plan](../medias/${name}.pdf)`;
  const write = (file: string, text: string): void => {
    writeFileSync(join(root, file), text);
  };
  write(path, writeEntry(data, giving('en-ligne')));
  const draft = { ...data, id: DRAFT, draft: true, previousUrls: [], releaseNumber: undefined };
  write(`content/news/${DRAFT}.md`, writeEntry(draft, giving('brouillon')));
  mkdirSync(join(root, 'content', 'medias'), { recursive: true });
  for (const name of ['en-ligne', 'brouillon', 'sans-fiche']) {
    write(`content/medias/${name}.pdf`, '%PDF-1.4'.padEnd(2048));
  }
  git('add', '--all');
  git('commit', '--quiet', '--message=Documents');
}

test('a draft’s document has its weight in the preview, and is not among those of no use', async ({
  page,
  desk,
}) => {
  addDocuments(desk);
  const before = desk.changes();
  await logIn(page, desk.url);

  await test.step('the page of all files names the one that no entry gives', async () => {
    await page.getByRole('button', { name: 'Médias' }).click();
    await page.getByRole('button', { name: LOOK_FOR_UNUSED }).click();
    await readRefusal(page, 'ni à une saisie de ce navigateur : sans-fiche.pdf. Avant');
  });

  await test.step('deleted, all the others are of use', async () => {
    readMessages(page);
    await page.getByRole('dialog').getByText('sans-fiche.pdf').click();
    await page.getByRole('button', { name: 'Supprimer le fichier choisi' }).click();
    await expect(page.getByRole('dialog').getByText('sans-fiche.pdf')).toHaveCount(0);
    await page.getByRole('button', { name: LOOK_FOR_UNUSED }).click();
    await readRefusal(page, 'Tous les fichiers servent à une fiche.');
    await page.getByRole('button', { name: 'Fermer' }).click();
  });

  await test.step('the preview of the draft says its format and its weight', async () => {
    await openEntry(page, 'news', DRAFT);
    const preview = page.frameLocator('#preview-pane');
    await expect(preview.getByRole('link', { name: 'Le plan (PDF, 2 ko)' })).toBeVisible();
  });

  await test.step('where a form chooses a file, one chooses only', async () => {
    await unfold(page, 'image');
    await page.getByRole('button', { name: 'Choisir une image' }).first().click();
    await expect(page.getByRole('button', { name: 'Prendre le fichier choisi' })).toBeVisible();
    await expect(page.getByRole('button', { name: LOOK_FOR_UNUSED })).toBeHidden();
  });
  expectOnly(desk, ...before.filter((line) => !line.endsWith('sans-fiche.pdf')));
});
