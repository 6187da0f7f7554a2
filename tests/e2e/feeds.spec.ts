/** Subscribing: addresses to copy, with and without a script; a feed opened as it is. */
import { expect, test } from '@playwright/test';
import { TEMPLATES } from './templates';

const AGENDA = 'https://www.it77.fr/flux/agenda.xml';

test('each address is copied by a button that says which', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(TEMPLATES.flux);
  const line = page.getByRole('listitem').filter({ hasText: AGENDA });
  await line.getByRole('button', { name: 'Copier l’adresse : Agenda' }).click();
  await expect(line.getByRole('status')).toContainText('Copiée');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(AGENDA);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the addresses are there to be read, and no button that does nothing', async ({ page }) => {
    await page.goto(TEMPLATES.flux);
    await expect(page.getByText(AGENDA)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

for (const width of [320, 390, 1440]) {
  test(`nothing is wider than a screen of ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(TEMPLATES.flux);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
}

test('a feed opened in a browser is dressed, and says what it is', async ({ page }) => {
  const answer = await page.goto('/rss.xml');
  expect(answer?.headers()['content-type']).toBe('application/xml; charset=utf-8');
  const seen = await page.evaluate(() => {
    const of = (name: string): Element =>
      document.getElementsByTagName(name)[0] ?? document.documentElement;
    return {
      told: getComputedStyle(document.documentElement, '::before').content,
      title: getComputedStyle(of('title')).fontWeight,
      text: getComputedStyle(of('content:encoded')).display,
    };
  });
  expect(seen).toMatchObject({ title: '700', text: 'none' });
  expect(seen.told).toContain('Ceci est un flux');
});

test('feeds are told as what they are', async ({ request }) => {
  const types = await Promise.all(
    ['/flux/agenda.xml', '/flux/agenda.json', '/rss.json', '/flux/it77.opml'].map(
      async (path) => (await request.get(path)).headers()['content-type'],
    ),
  );
  expect(types).toEqual([
    'application/xml; charset=utf-8',
    'application/feed+json',
    'application/feed+json',
    'text/x-opml; charset=utf-8',
  ]);
});
