/** An entry that names a file which is not there is not saved: the site could not be built of it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeEntry } from '../../src/lib/write-entry';
import type { Desk } from './editors/desk';
import {
  fillNews,
  leave,
  logIn,
  openEntry,
  openNew,
  publish,
  publishWell,
  readMessages,
  readRefusal,
  saveDraft,
  textOf,
  unfold,
  write,
} from './editors/form';
import { choosePicture, PDF, picture, take } from './editors/library';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';
import { backupOf } from './editors/unsaved';

test.setTimeout(300_000);

/** A colleague's commit on the published branch; a file that is given no content is deleted. */
function commit(desk: Desk, files: Readonly<Record<string, string | Buffer | undefined>>): void {
  mkdirSync(join(desk.root, 'content/medias'), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) rmSync(join(desk.root, path));
    else writeFileSync(join(desk.root, path), content);
  }
  desk.git('add', '--all');
  desk.git('commit', '--quiet', '--message=Une collègue');
}

test('what names a file that a colleague deleted meanwhile is not saved until it is chosen again', async ({
  page,
  desk,
}) => {
  const path = 'content/news/2026-07-14-illustree.md';
  const [image, document] = ['content/medias/salle.png', 'content/medias/plan.pdf'];
  const photograph = await picture('salle.png', 'teal');
  const data = { title: 'Illustrée', summary: 'Avant.', type: 'article', date: '2026-07-14' };
  const shown = { file: '../medias/salle.png', alternative: 'La salle' };
  const body = 'Voici :\n\n[Le plan](../medias/plan.pdf)';
  commit(desk, {
    [path]: writeEntry({ ...data, datePrecision: 'day', image: shown, id: 'aaaaaaaaaa' }, body),
    [image]: photograph.buffer,
    [document]: PDF.buffer,
  });
  const last = (): string => desk.git('rev-parse', 'HEAD');
  await logIn(page, desk.url);
  await openEntry(page, 'news', '2026-07-14-illustree');
  commit(desk, { [image]: undefined, [document]: undefined });
  const before = last();

  await write(page.getByLabel('Résumé'), 'Après.');
  await publish(page);
  await readRefusal(page, 'il manque au dépôt salle.png (« Fichier »), plan.pdf (« Texte »)');
  await expect(page.getByLabel('Résumé')).toHaveValue('Après.');
  expect(last()).toBe(before);
  await expect.poll(() => backupOf(page, 'news.2026-07-14-illustree')).toContain('Après.');

  await textOf(page).getByText('Le plan').click();
  await page.getByRole('button', { name: 'Prendre un autre fichier' }).click();
  await take(page, PDF);
  await unfold(page, 'image');
  await page.getByRole('button', { name: 'Choisir une image différente' }).click();
  await take(page, photograph);
  await publishWell(page);
  const [one, other] = [
    /1\t0\tcontent\/medias\/le-programme-.{5}\.pdf$/u,
    /content\/medias\/salle-.{5}\.png$/u,
  ];
  expectOnly(desk, one, other, new RegExp(`\t${path}$`, 'u'));
});

test('a draft whose picture was taken out of its files is not saved without it', async ({
  browser,
  desk,
}) => {
  const page = await browser.newPage();
  const branch = 'cms/news/2026-07-14-un-brouillon-illustre';
  const medias = (): readonly string[] =>
    desk.git('ls-tree', '--name-only', branch, 'content/medias/').split('\n').filter(Boolean);
  readMessages(page);
  await logIn(page, desk.url, '?relecture');
  await openNew(page, 'news');
  await fillNews(page, 'Un brouillon illustré', '2026-07-14', 'farandole');
  await choosePicture(page, await picture('La salle.png', 'teal'), 'La salle');
  await saveDraft(page);
  const [name = ''] = medias();
  expect(name).toMatch(/^content\/medias\/la-salle-.{5}\.png$/u);

  await openEntry(page, 'news', '2026-07-14-un-brouillon-illustre');
  await write(page.getByLabel('Résumé'), 'Le résumé relu.');
  await saveDraft(page);
  expect(medias()).toEqual([name]);

  await unfold(page, 'image');
  await page.getByRole('button', { name: 'Choisir une image différente' }).click();
  await page.getByRole('dialog').getByText(basename(name)).click();
  await page.getByRole('button', { name: 'Supprimer le fichier choisi' }).click();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await readRefusal(page, `il manque au dépôt ${basename(name)} (« Fichier »)`);
  expect(medias()).toEqual([name]);

  await page.getByRole('button', { name: 'Choisir une image différente' }).click();
  await take(page, await picture('L’autre salle.png', 'navy'));
  await saveDraft(page);
  expect(medias()).toEqual([expect.stringMatching(/\/l-autre-salle-.{5}\.png$/u)]);
  await leave(page, desk);
  expectOnly(desk);
});
