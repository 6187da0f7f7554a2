/** The same file chosen twice in one entry is one file of one name. */
import type { Page } from '@playwright/test';
import { readEntry } from '../../src/lib/read-entry';
import { isRecord } from '../../src/model/clean';
import {
  fillNews,
  goToEnd,
  logIn,
  openNew,
  publishWell,
  textOf,
  typeText,
  write,
} from './editors/form';
import { giveFile } from './editors/hands';
import {
  chooseDocument,
  choosePicture,
  insertDocument,
  insertPicture,
  PDF,
  picture,
} from './editors/library';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(300_000);

test.beforeEach(async ({ page, desk }) => {
  await logIn(page, desk.url);
});

const newLine = async (page: Page): Promise<void> => {
  await goToEnd(page);
  await page.keyboard.press('Enter');
};

test('the same picture, for the page, then chosen, pasted and dropped in its text, is one file of one name', async ({
  page,
  desk,
}) => {
  const path = 'content/news/2026-07-14-une-meme-photographie.md';
  const photograph = await picture('La salle.png', 'teal');
  await openNew(page, 'news');
  await choosePicture(page, photograph, 'La salle');
  await fillNews(page, 'Une même photographie', '2026-07-14', 'farandole');
  await newLine(page);
  await insertPicture(page, photograph, 'La salle, de près');
  for (const how of ['paste', 'drop'] as const) {
    await goToEnd(page);
    await giveFile(page, how, photograph);
    const dialog = page.getByRole('dialog', { name: 'Image', exact: true });
    await dialog.getByLabel(/^Texte de remplacement/u).fill(how);
    await page.keyboard.press('Enter');
    await expect(textOf(page).getByAltText(how)).toBeVisible();
  }
  await publishWell(page);

  const { data, body } = readEntry(desk.read(path));
  const { file } = isRecord(data['image']) ? data['image'] : {};
  expect(file).toMatch(/^\.\.\/medias\/la-salle-[a-z2-7]{5}\.png$/u);
  const name = String(file);
  for (const words of ['La salle, de près', 'paste', 'drop'])
    expect(body).toContain(`![${words}](${name})`);
  expectOnly(desk, `-\t-\t${name.replace('..', 'content')}`, /^\d+\t0\tcontent\/news\//u);
});

test('the same document, for the page then in its text, is one file of one name', async ({
  page,
  desk,
}) => {
  const path = 'content/outputs/un-meme-programme.md';
  await openNew(page, 'outputs');
  await write(page.getByLabel('Titre', { exact: true }), 'Un même programme');
  await write(page.getByLabel('Résumé'), 'Un essai.');
  await write(page.getByLabel('Auteur ou éditeur'), 'Initiatives Télécentres 77');
  await page.getByRole('button', { name: 'Ajouter : auteur' }).click();
  await write(page.getByLabel('Auteur', { exact: true }), 'Initiatives Télécentres 77');
  await page.getByLabel('Date de parution (facultatif)', { exact: true }).fill('2026-07-14');
  await typeText(page, 'Le voici.');
  await chooseDocument(page, PDF);
  await newLine(page);
  await insertDocument(page, PDF, 'Le programme');
  await publishWell(page);

  const { data, body } = readEntry(desk.read(path));
  const name = String(data['file']);
  expect(name).toMatch(/^\.\.\/medias\/le-programme-[a-z2-7]{5}\.pdf$/u);
  expect(body).toContain(`[Le programme](${name})`);
  expectOnly(desk, `1\t0\t${name.replace('..', 'content')}`, new RegExp(`^\\d+\t0\t${path}$`, 'u'));
});
