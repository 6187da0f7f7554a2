/** What the browser kept of a form is read before it replaces anything. */
import { logIn, openEntry, openNew, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';
import {
  backupOf,
  backupsOf,
  erase,
  leaveUnsaved,
  offer,
  takeBack,
  titleOf,
} from './editors/unsaved';

test.setTimeout(300_000);

test('an empty form says nothing, and the only entry that was left is erased', async ({
  page,
  context,
  desk,
}) => {
  await logIn(page, desk.url);
  await openNew(page, 'news');
  expect(await backupsOf(page, 'news')).toEqual([]);
  await leaveUnsaved(page);
  await page.close();
  const again = await context.newPage();
  await again.goto(`${desk.url}/admin/#/collections/news/new`);
  await erase(again);
  expect(await backupsOf(again, 'news')).toEqual([]);
  await expect(titleOf(again)).toHaveValue('');
  expectOnly(desk);
});

test('what would change in an entry of the site is read before it is taken back', async ({
  page,
  context,
  desk,
}) => {
  const [entry] = sampleEntries(desk.root, 'news');
  const slug = entry?.slug ?? '';
  await logIn(page, desk.url);
  await openEntry(page, 'news', slug);
  const before = await page.getByLabel('Résumé').inputValue();
  await write(page.getByLabel('Résumé'), 'Un résumé oublié.');
  await expect.poll(() => backupOf(page, `news.${slug}`)).toContain('Un résumé oublié.');
  await page.close();

  const again = await context.newPage();
  await again.goto(`${desk.url}/admin/#/collections/news/entries/${slug}`);
  await expect(offer(again).locator('dt')).toHaveText(['Résumé']);
  await expect(offer(again).locator('ins')).toHaveText('Un résumé oublié.');
  await expect(again.getByLabel('Résumé')).toHaveValue(before);
  await takeBack(again);
  await expect(again.getByLabel('Résumé')).toHaveValue('Un résumé oublié.');
  await expect(again.getByText('Modifications non enregistrées')).toBeVisible();
  expectOnly(desk);
});
