/** A new entry that was not saved waits, whatever other entry the editor turns to. */
import { logIn, openEntry, publishWell, readMessages, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';
import { backupOf, leaveUnsaved, LEFT, TAKE_BACK, titleOf } from './editors/unsaved';

test.setTimeout(300_000);

test('a new entry left for another page is offered again, even after another one was saved', async ({
  page,
  desk,
}) => {
  const [other] = sampleEntries(desk.root, 'news');
  if (other === undefined) throw new Error('no news');
  const told = readMessages(page);
  await logIn(page, desk.url);
  await leaveUnsaved(page);
  await page.getByRole('link', { name: /Modifications non enregistrées$/u }).click();
  await expect(page).toHaveURL(/#\/collections\/news$/u);

  await openEntry(page, 'news', other.slug);
  await write(page.getByLabel('Résumé'), 'Un autre résumé.');
  await publishWell(page);

  await page.goto(`${desk.url}/admin/#/collections/news`);
  await page.getByRole('link', { name: 'Créer : Actualité' }).click();
  await expect(titleOf(page)).toHaveValue(LEFT.title);
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publier et en créer une autre' }).click();
  await expect(titleOf(page)).toHaveValue('');
  await expect(page.getByText('Fiche enregistrée').first()).toBeVisible();
  expect(await backupOf(page, 'news')).toBeUndefined();
  expect(told.filter((message) => message.startsWith(TAKE_BACK))).toHaveLength(1);
  expectOnly(desk, new RegExp(`\tcontent/news/${other.slug}\\.md$`, 'u'), LEFT.written);
});

test('a new entry that waits is offered before a copy of another takes its place', async ({
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
  const told = readMessages(page);
  await page.goto(`${desk.url}/admin/#/collections/news/entries/${other.slug}`);
  await page.getByRole('button', { name: 'Publiée', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Dupliquer' }).click();
  await expect(titleOf(page)).toHaveValue(LEFT.title);
  expect(told).toEqual([expect.stringContaining(TAKE_BACK)]);
  expectOnly(desk);
});
