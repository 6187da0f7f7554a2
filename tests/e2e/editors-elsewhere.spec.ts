/** A new entry that was not saved waits, whatever other entry the editor turns to. */
import { logIn, openEntry, publishWell, readMessages, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';
import { backupOf, backupsOf, leaveUnsaved, LEFT, takeBack, titleOf } from './editors/unsaved';

test.setTimeout(300_000);

test('a new entry left for another page is offered again, even after another one was saved', async ({
  page,
  desk,
}) => {
  const [other] = sampleEntries(desk.root, 'news');
  if (other === undefined) throw new Error('no news');
  readMessages(page);
  await logIn(page, desk.url);
  await leaveUnsaved(page);
  await page.getByRole('link', { name: /Modifications non enregistrées$/u }).click();
  await expect(page).toHaveURL(/#\/collections\/news$/u);

  await openEntry(page, 'news', other.slug);
  await write(page.getByLabel('Résumé'), 'Un autre résumé.');
  await publishWell(page);

  await page.goto(`${desk.url}/admin/#/collections/news`);
  await page.getByRole('link', { name: 'Créer : Actualité' }).click();
  await takeBack(page);
  await expect(titleOf(page)).toHaveValue(LEFT.title);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publier et en créer une autre' }).click();
  // First, since it goes away by itself.
  await expect(page.getByText('Fiche enregistrée').first()).toBeVisible();
  await expect(titleOf(page)).toHaveValue('');
  expect(await backupOf(page, 'news')).toBeUndefined();
  expectOnly(desk, new RegExp(`\tcontent/news/${other.slug}\\.md$`, 'u'), LEFT.written);
});

test('a new entry that waits still does once another was copied', async ({
  page: left,
  context,
  desk,
}) => {
  const [other] = sampleEntries(desk.root, 'news');
  if (other === undefined) throw new Error('no news');
  await logIn(left, desk.url);
  await leaveUnsaved(left);
  await left.close();

  const page = await context.newPage();
  await page.goto(`${desk.url}/admin/#/collections/news/entries/${other.slug}`);
  await page.getByRole('button', { name: 'Publiée', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Dupliquer' }).click();
  await expect(titleOf(page)).toHaveValue(other.title);
  expect(await backupsOf(page, 'news')).toEqual(
    expect.arrayContaining([expect.stringContaining(LEFT.title)]),
  );
  expectOnly(desk);
});
