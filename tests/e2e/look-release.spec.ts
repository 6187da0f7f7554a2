/** The press room and the page of a release: read by axe, told whole, printed, copied, kept as plain text. */
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { expect, test } from './frozen/test';

const RELEASE = '/actualites/2026-02-24-essai-communique/';
const PAGES = [RELEASE, '/presse/', '/presse/communiques/'];

for (const path of PAGES) {
  test(`${path} is read by axe, in both themes, and holds on a screen of 320 px`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).exclude('svg > *').analyze();
      expect.soft(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    const [wide, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBe(seen);
  });
}

test('a release says its number, place, day, embargo, who speaks, its figures, who we are, whom to ask, and its end', async ({
  page,
}) => {
  await page.goto(RELEASE);
  const article = page.locator('article.entry');
  const told = [
    'Communiqué de presse n° CP-2026-01',
    'Melun, le 24 février 2026',
    'Embargo levé le mardi 24 février 2026 à 9 h, heure de Paris',
    'Camille Essai, personne d’essai',
    'Échantillon : 27 grandes entreprises.',
    'À propos d’Initiatives Télécentres 77',
    'presse@it77.fr',
    'Du lundi au vendredi, de 9 h à 18 h',
    '— Fin du communiqué CP-2026-01 —',
  ];
  for (const words of told) await expect(article).toContainText(words);
  await expect(page.locator('figure.quote blockquote')).toContainText('Une citation dit qui parle');
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  const { pathname } = new URL(card ?? '');
  expect((await page.request.get(pathname)).headers()['content-type']).toBe('image/png');
});

test('a release has its plain text beside it, and the archive leads to both', async ({ page }) => {
  await page.goto('/presse/communiques/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2026']);
  const plain = page.getByRole('link', { name: /texte brut$/u });
  const answer = await page.request.get((await plain.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toMatch(/^text\/plain; charset=utf-8$/iu);
  expect(await answer.text()).toContain('— Fin du communiqué CP-2026-01 —');
  const kit = unzipSync(await (await page.request.get('/presse/dossier-de-presse.zip')).body());
  expect(Buffer.from(kit['communiques/CP-2026-01.txt'] ?? []).toString()).toBe(await answer.text());
  expect(Object.keys(kit)).toEqual(expect.arrayContaining(['photographies/couchee.jpg']));
});

test('on paper, a release is the document alone, with the sign and its address', async ({
  page,
}) => {
  await page.goto(RELEASE);
  await page.emulateMedia({ media: 'print' });
  for (const unwanted of ['.nav', '.crumbs', '.prov', '.pic', '.foot', '.related', '.no-print'])
    for (const part of await page.locator(unwanted).all()) await expect(part).toBeHidden();
  await expect(page.locator('.brand svg').first()).toBeVisible();
  await expect(page.getByText('Melun, le 24 février 2026')).toBeVisible();
  const address = await page
    .locator('.release-end')
    .evaluate((end) => getComputedStyle(end, '::after').content);
  expect(address).toContain(`https://www.it77.fr${RELEASE}`);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThanOrEqual(2);
});

test.describe('the texts of the press room', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('are copied whole by a button that says which one', async ({ page }) => {
    await page.goto('/presse/');
    await page.getByRole('button', { name: 'Copier : l’association en 30 mots' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copié.' })).toBeVisible();
    const text = await page.locator('[data-copy="l’association en 30 mots"]').innerText();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts of the press room are there, without a button that would do nothing', async ({
    page,
  }) => {
    await page.goto('/presse/');
    await expect(page.locator('[data-copy="l’association en 30 mots"]')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copier/u })).toHaveCount(0);
  });
});
