/** A text that waits for its hour, and a page taken off the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate, nowInParis, todayInParis } from '../../src/lib/dates';
import { readEntry } from '../../src/lib/read-entry';
import { serveSite } from '../../src/tools/serve/serve-site';
import {
  fillNews,
  logIn,
  openEntry,
  openNew,
  publishWell,
  readMessages,
  readRefusal,
  unfold,
  write,
} from './editors/form';
import { expectOnly } from './editors/meant';
import { sampleEntries } from './editors/sample';
import { expect, test } from './editors/test';

test.setTimeout(600_000);

/** A word that nothing else on the site uses. */
const WORD = 'farandole';

const everywhere = (dist: string): string =>
  ['actualites/index.html', 'rss.xml', 'sitemap-0.xml', 'index.html']
    .map((name) => readFileSync(join(dist, name), 'utf8'))
    .join('\n');

test('a text appears at its hour; a page withdrawn says so, and is nowhere else', async ({
  page,
  browser,
  desk,
}) => {
  const [gone] = sampleEntries(desk.root, 'news');
  if (gone === undefined) throw new Error('no news');
  const coming = '2030-01-15-un-communique-a-l-heure';
  const today = todayInParis(new Date());
  const goneUrl = `/actualites/${gone.slug}/`;
  readMessages(page);
  await logIn(page, desk.url);

  await test.step('one text is given an hour', async () => {
    await openNew(page, 'news');
    await fillNews(page, 'Un communiqué à l’heure', '2030-01-15', WORD);
    const hour = page.getByLabel('Publier à partir du');
    const before = nowInParis(new Date());
    await hour.locator('..').getByLabel('Mettre le moment présent').click();
    await expect(hour).not.toHaveValue('');
    expect([before, nowInParis(new Date())]).toContain(await hour.inputValue());
    await hour.fill('2030-01-15T09:00');
    await publishWell(page);
    expect(readEntry(desk.read(`content/news/${coming}.md`)).data).toMatchObject({
      publishAt: '2030-01-15T09:00',
    });
  });

  await test.step('another page is not deleted but withdrawn', async () => {
    await openEntry(page, 'news', gone.slug);
    await page.getByRole('button', { name: 'Supprimer la fiche' }).click();
    await readRefusal(page, 'Une page parue ne se supprime pas');
    await unfold(page, 'retired');
    await page.getByLabel('Retirée le').fill(today);
    await write(page.getByLabel('Pourquoi'), "Les chiffres n'étaient pas sûrs.");
    await publishWell(page);
  });

  await test.step('a minute before, nothing of the text is on the site', async () => {
    const dist = desk.build('2030-01-15T07:59:00Z');
    expect(existsSync(join(dist, `actualites/${coming}/index.html`))).toBe(false);
    expect(everywhere(dist)).not.toContain(coming);
    expect(everywhere(dist)).not.toContain(goneUrl);
    expect(readFileSync(join(dist, 'echeance.json'), 'utf8')).toBe(
      '{"next":"2030-01-15T08:00:00.000Z"}\n',
    );
    const site = await serveSite({ root: dist });
    // On a page of its own: the browser reports the 410 as an error, which `page` does not allow.
    const reader = await browser.newPage();
    const answer = await reader.goto(`${site.url}${goneUrl}`);
    expect(answer?.status()).toBe(410);
    await expect(reader.locator('h1')).toHaveText('Cette page a été retirée');
    await expect(reader.locator('main')).toContainText(formatDate(today, 'day'));
    await expect(reader.locator('main')).toContainText('Les chiffres n’étaient pas sûrs.');
    await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await reader.context().close();
    await page.goto(`${site.url}/recherche/?q=${WORD}`);
    await expect(page.locator('main')).toContainText(/aucun/iu);
    // What the search still asks for would find nobody.
    await page.goto('about:blank');
    await site.close();
  });

  await test.step('at its hour it is everywhere', async () => {
    const dist = desk.build('2030-01-15T08:00:00Z');
    expect(everywhere(dist).split(coming).length).toBeGreaterThan(4);
    const site = await serveSite({ root: dist });
    await page.goto(`${site.url}/recherche/?q=${WORD}`);
    await expect(page.locator(`main a[href*="${coming}"]`).first()).toBeVisible();
    await page.goto('about:blank');
    await site.close();
  });

  expectOnly(
    desk,
    `3\t0\tcontent/news/${gone.slug}.md`,
    new RegExp(`^\\d+\t0\tcontent/news/${coming}\\.md$`, 'u'),
  );
});
