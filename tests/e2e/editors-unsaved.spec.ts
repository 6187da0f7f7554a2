/** A new entry that was not saved is offered again, whole, and erased only on purpose. */
import type { BrowserContext, Page } from '@playwright/test';
import { readEntry } from '../../src/lib/read-entry';
import type { Desk } from './editors/desk';
import {
  fillNews,
  goToEnd,
  leave,
  logIn,
  openNew,
  publishWell,
  readMessages,
  saveDraft,
  textOf,
} from './editors/form';
import { choosePicture, insertPicture, picture } from './editors/library';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';
import {
  backupOf,
  backupsOf,
  leaveUnsaved,
  LEFT,
  offer,
  takeBack,
  titleOf,
  unfinished,
} from './editors/unsaved';

test.setTimeout(300_000);

/** Comes back to the form of a new entry, in another tab of the same browser. */
async function comeBack(context: BrowserContext, desk: Desk): Promise<Page> {
  const page = await context.newPage();
  // Whether to leave what is not saved.
  readMessages(page);
  await page.goto(`${desk.url}/admin/#/collections/news/new`);
  await expect(offer(page)).toBeVisible();
  return page;
}

test('a new entry left in a closed tab is offered again, whole, and published with its pictures', async ({
  page,
  context,
  desk,
}) => {
  await logIn(page, desk.url);
  await openNew(page, 'news');
  await choosePicture(page, await picture('La salle.png', 'teal'), 'La salle');
  await fillNews(page, LEFT.title, '2026-07-14', 'farandole');
  await goToEnd(page);
  await page.keyboard.press('Enter');
  await insertPicture(page, await picture('La cour.png', 'navy'), 'La cour');
  await expect.poll(() => backupOf(page, 'news')).toContain('![La cour](');
  await page.close();

  const again = await comeBack(context, desk);
  await expect(offer(again)).toContainText(LEFT.title);
  await expect(offer(again)).toContainText(
    /Actualité, nouvelle fiche, gardée le .+ à \d+ h.*, \d+ mots dans le texte/u,
  );
  await expect(titleOf(again)).toHaveValue('');
  await takeBack(again);
  await expect(titleOf(again)).toHaveValue(LEFT.title);
  await expect(again.getByLabel('Résumé')).toHaveValue('Une farandole en résumé.');
  await expect(textOf(again)).toContainText('Une farandole dans le texte.');
  for (const words of ['La salle', 'La cour']) {
    const shown = again.frameLocator('#preview-pane').getByAltText(words);
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(480);
  }
  expectOnly(desk);

  await publishWell(again);
  await expect.poll(() => backupOf(again, 'news')).toBeUndefined();
  const { data, body } = readEntry(desk.read(LEFT.path));
  expect(data).toMatchObject({ title: LEFT.title, summary: 'Une farandole en résumé.' });
  expect(body).toMatch(/^Une farandole dans le texte\.\s+!\[La cour\]\(\.\.\/medias\/la-cour-/u);
  const medias = ['cour', 'salle'].map(
    (name) => new RegExp(`content/medias/la-${name}-.{5}\\.png$`, 'u'),
  );
  expectOnly(desk, ...medias, LEFT.written);
});

test('a new entry put off is listed, beside the next one, and erased only by who says so twice', async ({
  page,
  context,
  desk,
}) => {
  await logIn(page, desk.url);
  await leaveUnsaved(page);
  await page.close();

  const again = await comeBack(context, desk);
  await offer(again).getByRole('button', { name: 'Garder pour plus tard' }).click();
  await expect(titleOf(again)).toHaveValue('');
  await fillNews(again, 'Une autre saisie', '2026-07-15', 'ritournelle');
  await expect.poll(() => backupsOf(again, 'news')).toHaveLength(2);
  await again.goto(`${desk.url}/admin/#/collections/events`);
  await expect(unfinished(again).getByRole('heading', { level: 3 })).toHaveText([
    'Une autre saisie',
    LEFT.title,
  ]);

  await unfinished(again).getByRole('link', { name: 'Reprendre' }).first().click();
  await expect(offer(again).getByRole('heading', { level: 3 })).toHaveCount(2);
  const former = offer(again).getByRole('listitem', { name: LEFT.title });
  await former.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect.poll(() => backupsOf(again, 'news')).toHaveLength(2);
  await former.getByRole('button', { name: 'Effacer pour de bon' }).click();
  await expect(former).toHaveCount(0);
  await takeBack(again);
  await expect(titleOf(again)).toHaveValue('Une autre saisie');
  expect(await backupOf(again, 'news')).toContain('Une ritournelle dans le texte.');
  expectOnly(desk);
});

test('a draft left before it was ever saved is offered again, and saved', async ({
  browser,
  desk,
}) => {
  // In a browser of its own: the CMS asks whether an entry is a draft, and each « no » is a 404.
  const context = await browser.newContext();
  const page = await context.newPage();
  await logIn(page, desk.url, '?relecture');
  await leaveUnsaved(page);
  await page.close();

  const again = await context.newPage();
  await again.goto(`${desk.url}/admin/?relecture#/collections/news/new`);
  await takeBack(again);
  await expect(titleOf(again)).toHaveValue(LEFT.title);
  await saveDraft(again);
  await expect.poll(() => backupOf(again, 'news')).toBeUndefined();
  expect(desk.git('show', `cms/news/2026-07-14-une-saisie-oubliee:${LEFT.path}`)).toContain(
    LEFT.title,
  );
  await leave(again, desk);
  expectOnly(desk);
});
