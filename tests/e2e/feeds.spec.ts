/** Subscribing to feeds and calendars: addresses to copy, with and without a script; a feed opened as it is. */
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

test('feeds and calendars are told as what they are', async ({ request }) => {
  const types = await Promise.all(
    ['/flux/agenda.xml', '/flux/agenda.json', '/rss.json', '/flux/it77.opml', '/agenda.ics'].map(
      async (path) => (await request.get(path)).headers()['content-type'],
    ),
  );
  expect(types).toEqual([
    'application/xml; charset=utf-8',
    'application/feed+json',
    'application/feed+json',
    'text/x-opml; charset=utf-8',
    'text/calendar; charset=utf-8',
  ]);
});

test('an event is added from its page, by a file that holds it alone', async ({
  page,
  request,
}) => {
  await page.goto(TEMPLATES.evenement);
  const address = await page
    .getByRole('link', { name: 'Ajouter à mon agenda' })
    .getAttribute('href');
  const text = await (await request.get(address ?? '')).text();
  expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  expect(text).toContain('UID:tour-france-2012-national@it77.fr');
});

test('all events are followed from the agenda, or from the page of feeds', async ({ page }) => {
  for (const [address, name] of [
    [TEMPLATES.agenda, 'Suivre tous nos rendez-vous'],
    [TEMPLATES.flux, 'Tous les rendez-vous'],
  ] as const) {
    await page.goto(address);
    const link = page.getByRole('link', { name });
    await expect(link).toHaveAttribute('href', 'webcal://www.it77.fr/agenda.ics');
  }
});
