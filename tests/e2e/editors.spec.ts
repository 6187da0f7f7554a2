/** From the form to the reader, in the time zones where editors and servers live. */
import { kinds } from '../../src/kinds';
import { todayInParis } from '../../src/lib/dates';
import { readEntry } from '../../src/lib/read-entry';
import { check } from '../../src/model/problems';
import { serveSite } from '../../src/tools/serve/serve-site';
import { logIn, openNew, publishWell, typeText, write } from './editors/form';
import { expectOnly } from './editors/meant';
import { expect, test } from './editors/test';

test.setTimeout(600_000);

const TITLE = "L'été des tiers-lieux : où travailler à Meaux ?";
const SLUG = 'l-ete-des-tiers-lieux-ou-travailler-a-meaux';
/** A word that nothing else on the site uses. */
const WORD = 'farandole';
/** The newest of all news, without being to come. */
const DAY = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test('a news item written in the form is found by its readers', async ({ page, desk }) => {
  const path = `content/news/${DAY}-${SLUG}.md`;

  await test.step('the editor writes and publishes', async () => {
    await logIn(page, desk.url);
    await openNew(page, 'news');
    await write(page.getByLabel('Titre', { exact: true }), TITLE);
    await write(page.getByLabel('Résumé'), 'Où poser son ordinateur cet été.');
    await page.getByLabel('Date (facultatif)', { exact: true }).fill(DAY);
    await typeText(page, `Une ${WORD} de lieux reste ouverte.`);
    await publishWell(page);
  });

  await test.step('one file is written, and it is right', () => {
    const { data, body } = readEntry(desk.read(path));
    expect(data).toEqual({
      title: TITLE.replace("'", '’'),
      summary: 'Où poser son ordinateur cet été.',
      type: 'article',
      date: DAY,
      datePrecision: 'day',
      published: todayInParis(new Date()),
      id: expect.stringMatching(/^[a-z2-7]{10}$/u),
    });
    expect(check(kinds.news, data, body).problems).toEqual([]);
  });

  await test.step('the reader finds it', async () => {
    const site = await serveSite({ root: desk.build() });
    try {
      const article = `/actualites/${DAY}-${SLUG}/`;
      await page.goto(`${site.url}/actualites/`);
      await expect(page.locator(`a[href="${article}"]`).first()).toBeVisible();
      const feed = await page.request.get(`${site.url}/rss.xml`);
      expect(await feed.text()).toContain(`${article}</link>`);
      await page.goto(`${site.url}/recherche/?q=${WORD}`);
      await page.locator(`main a[href*="${article}"]`).first().click();
      await expect(page.locator('h1')).toContainText('L’été des tiers-lieux');
      await expect(page.locator('main')).toContainText(WORD);
    } finally {
      await site.close();
    }
  });

  expectOnly(desk, new RegExp(`^\\d+\t0\t${path}$`, 'u'));
});
