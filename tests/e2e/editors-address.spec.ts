/** The address of a published page: no edit moves it, and the one action that does keeps the old. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readEntry } from '../../src/lib/read-entry';
import { serveSite } from '../../src/tools/serve/serve-site';
import { logIn, openEntry, publish, publishWell, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(600_000);

const FILE = '2017-03-20-ouverture-de-l-e-lab-a-coulommiers';
const PATH = `content/news/${FILE}.md`;
const OLD = `/actualites/${FILE}/`;
const NEW = '/actualites/l-e-lab-ouvre-a-coulommiers/';
/** A page whose text links to it by its permanent number. */
const LINKING = '/agenda/2017-03-20-ouverture-de-l-e-lab/';
const ID = 'ouverture-e-lab-coulommiers';

const action = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const newEnd = (page: Page) => page.getByLabel('Nouvelle fin de l’adresse');

/** The item of the feed that says this permanent number. */
const guidIn = (feed: string): string | undefined =>
  new RegExp(`<guid[^>]*>([^<]*${ID}[^<]*)</guid>`, 'u').exec(feed)?.[1];

test('a title may change, the address only on purpose; the old one then leads to the new', async ({
  page,
  desk,
}) => {
  await logIn(page, desk.url);
  await openEntry(page, 'news', FILE);

  await test.step('a title edited moves neither address nor permanent number', async () => {
    await write(page.getByLabel('Titre', { exact: true }), 'L’E-LAB ouvre à Coulommiers');
    await publishWell(page);
    expect(desk.changes()).toEqual([`1\t1\t${PATH}`]);
    expect(readEntry(desk.read(PATH)).data).toMatchObject({ id: ID });
    await expect(page.getByText(OLD)).toBeVisible();
  });

  await test.step('an address that is taken is refused, and said whose it is', async () => {
    await action(page, 'Changer l’adresse…').click();
    await write(newEnd(page), '2012-05-14-creation-de-l-association');
    await expect(page.getByText(/Pas encore : l’adresse .* est celle de « /u)).toBeVisible();
    await expect(action(page, 'Prendre cette adresse')).toBeDisabled();
  });

  await test.step('words become an address, and what is not saved yet stays', async () => {
    await write(page.getByLabel('Résumé'), 'Un résumé en cours.');
    await write(newEnd(page), 'L’E-LAB ouvre à Coulommiers !');
    await expect(page.getByText('mènera à la nouvelle')).toBeVisible();
    await action(page, 'Prendre cette adresse').click();
    await expect(page.getByText(`L’ancienne adresse, ${OLD}, mène à celle-ci`)).toBeVisible();
    await expect(page.getByLabel('Résumé')).toHaveValue('Un résumé en cours.');
    await publishWell(page);
    // A word more, after the change: the former address stays.
    await write(page.getByLabel('Résumé'), 'Un résumé relu.');
    await publishWell(page);
  });

  await test.step('the file holds what was meant, and nothing else moved', () => {
    expect(readEntry(desk.read(PATH)).data).toMatchObject({
      id: ID,
      summary: 'Un résumé relu.',
      slug: 'l-e-lab-ouvre-a-coulommiers',
      previousUrls: [OLD],
    });
  });

  await test.step('readers, links and feed readers follow', async () => {
    const before = readFileSync(join(process.cwd(), 'dist', 'rss.xml'), 'utf8');
    const site = await serveSite({ root: desk.build() });
    try {
      await page.goto(`${site.url}${OLD}`);
      expect(new URL(page.url()).pathname).toBe(NEW);
      await expect(page.locator('h1')).toContainText('ouvre à Coulommiers');
      await page.goto(`${site.url}${LINKING}`);
      await expect(page.locator(`main a[href="${NEW}"]`).first()).toBeVisible();
      await expect(page.locator(`a[href="${OLD}"]`)).toHaveCount(0);
      const feed = await (await page.request.get(`${site.url}/rss.xml`)).text();
      expect(guidIn(feed)).toBe(guidIn(before));
      expect(guidIn(feed)).toBeDefined();
      expect(feed).toContain(`${NEW}</link>`);
    } finally {
      await site.close();
    }
  });

  expectOnly(desk, `5\t2\t${PATH}`);
});

test('a page of fixed address keeps the one it leaves, and takes none of the site’s', async ({
  page,
  desk,
}) => {
  const path = 'content/pages/porteurs-de-projets.md';
  const address = String(readEntry(desk.read(path)).data['address']);
  await logIn(page, desk.url);
  await openEntry(page, 'pages', 'porteurs-de-projets');
  await write(page.getByLabel('Adresse', { exact: true }), '/annees/2099/');
  await publish(page);
  const refusal = 'l’adresse /annees/2099/ est celle d’une page ou d’un fichier du site';
  await expect(page.getByText(refusal).first()).toBeVisible();
  expect(desk.changes()).toEqual([]);
  await write(page.getByLabel('Adresse', { exact: true }), '/monter-un-telecentre/');
  await publishWell(page);
  expect(readEntry(desk.read(path)).data).toMatchObject({
    address: '/monter-un-telecentre/',
    previousUrls: [address],
  });
  expectOnly(desk, `3\t1\t${path}`);
});
