/** What goes wrong around an editor: a colleague, a server that stops, a tab that is closed. */
import type { Browser, Page } from '@playwright/test';
import { readEntry } from '../../src/lib/read-entry';
import type { Desk } from './editors/desk';
import {
  fillNews,
  logIn,
  openEntry,
  openNew,
  publish,
  publishWell,
  readMessages,
  readRefusal,
  write,
} from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';
import { backupOf, erase, takeBack } from './editors/unsaved';

test.setTimeout(300_000);

function sample(desk: Desk): { readonly slug: string; readonly path: string } {
  const [entry] = sampleEntries(desk.root, 'news');
  if (entry === undefined) throw new Error('no news');
  return { slug: entry.slug, path: `content/news/${entry.slug}.md` };
}

/** Somebody at their own computer. */
async function editor(browser: Browser, desk: Desk): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await logIn(page, desk.url);
  return page;
}

const summaryIn = (desk: Desk, path: string): unknown => readEntry(desk.read(path)).data['summary'];

test('of two editors of one entry, the second is told, and neither loses anything', async ({
  browser,
  desk,
}) => {
  const { slug, path } = sample(desk);
  const [first, second] = [await editor(browser, desk), await editor(browser, desk)];
  readMessages(second);
  await openEntry(first, 'news', slug);
  await openEntry(second, 'news', slug);

  await write(first.getByLabel('Résumé'), 'Le résumé de la première.');
  await publishWell(first);
  await write(second.getByLabel('Résumé'), 'Le résumé de la seconde.');
  await publish(second);
  await readRefusal(second, 'quelqu’un a modifié cette fiche (Résumé)');
  await expect(second.getByLabel('Résumé')).toHaveValue('Le résumé de la seconde.');
  expect(summaryIn(desk, path)).toBe('Le résumé de la première.');

  await write(first.getByLabel('Résumé'), 'Le résumé de la première, repris.');
  await publishWell(first);

  await expect.poll(() => backupOf(second, `news.${slug}`)).toContain('la seconde');
  await openEntry(second, 'news', slug);
  await erase(second);
  await expect(second.getByLabel('Résumé')).toHaveValue('Le résumé de la première, repris.');
  await write(second.getByLabel('Résumé'), 'Le résumé des deux.');
  await publishWell(second);
  expect(summaryIn(desk, path)).toBe('Le résumé des deux.');
  expectOnly(desk, `1\t1\t${path}`);
});

test('a server killed while it saves leaves nothing half written, and the text is saved after', async ({
  browser,
  desk,
}) => {
  const { slug, path } = sample(desk);
  const page = await editor(browser, desk);
  await openEntry(page, 'news', slug);
  await write(page.getByLabel('Résumé'), 'Un résumé qui attend.');
  await Promise.all([desk.killOnceWriting(path), publish(page)]);
  await readRefusal(page, 'le dépôt ne répond pas');
  await expect(page.getByLabel('Résumé')).toHaveValue('Un résumé qui attend.');

  expect(await desk.restart()).toBe(true);
  expectOnly(desk);

  await publishWell(page);
  expect(summaryIn(desk, path)).toBe('Un résumé qui attend.');
  expectOnly(desk, `1\t1\t${path}`);
});

test('while a text is being saved, new or not, the page waits: nothing typed goes astray', async ({
  browser,
  desk,
}) => {
  const page = await editor(browser, desk);
  const wait = page.getByRole('dialog', { name: 'Enregistrement…' });
  const title = page.getByLabel('Titre', { exact: true });
  for (const isNew of [true, false]) {
    const sent = Promise.withResolvers<undefined>();
    if (isNew) {
      await openNew(page, 'news');
      await fillNews(page, 'Un texte lent', '2026-07-14', 'farandole');
    } else await write(title, 'Un texte plus lent');
    await page.route('**/api/v1', async (route) => {
      if (route.request().postData()?.includes('"persistEntry"') === true) await sent.promise;
      await route.continue();
    });
    await publish(page);
    await expect(wait).toBeVisible();
    for (const key of ['a', 'Escape', 'Escape', 'Tab', 'b']) await page.keyboard.press(key);
    await expect(wait).toBeVisible();

    sent.resolve(undefined);
    await expect(wait).toBeHidden();
    await expect(page).toHaveURL(/\/entries\/2026-07-14-un-texte-lent$/u);
    await expect(page.getByText('Modifications enregistrées')).toBeVisible();
    await page.unroute('**/api/v1');
  }
  await expect(title).toHaveValue('Un texte plus lent');
  expectOnly(desk, /^10\t0\tcontent\/news\/2026-07-14-un-texte-lent\.md$/u);
});

test('work left in a closed tab is offered again, and saved', async ({ browser, desk }) => {
  const { slug, path } = sample(desk);
  const page = await editor(browser, desk);
  await openEntry(page, 'news', slug);
  await write(page.getByLabel('Résumé'), 'Un résumé oublié.');
  await expect.poll(() => backupOf(page, `news.${slug}`)).toContain('Un résumé oublié');
  await page.close();

  const again = await page.context().newPage();
  readMessages(again);
  await again.goto(`${desk.url}/admin/#/collections/news/entries/${slug}`);
  await takeBack(again);
  await again.waitForLoadState('networkidle');
  await expect(again.getByText('Modifications non enregistrées')).toBeVisible();
  await expect(again.getByLabel('Résumé')).toHaveValue('Un résumé oublié.');
  expectOnly(desk);
  await publishWell(again);
  expect(summaryIn(desk, path)).toBe('Un résumé oublié.');
  expectOnly(desk, `1\t1\t${path}`);
});
