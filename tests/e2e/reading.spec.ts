/** Reading the site: access, zoom, narrow screens, keyboard, without a script. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { TEMPLATES } from './templates';
import { spaceText } from './text-spacing';

const pages = Object.entries(TEMPLATES);

/** Says how far the page is wider than the screen, in CSS pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const IN_THE_DARK: ReadonlySet<string> = new Set([
  'accueil',
  'actualite',
  'presse',
  'agenda',
  'espaces',
  'chiffre',
  'adherents',
  'recherche',
]);

async function faultsOf(axe: AxeBuilder): Promise<readonly string[]> {
  // What a drawing is made of is hidden from readers of its name, and slow to go through.
  const { violations } = await axe.exclude('svg > *').analyze();
  return violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}

/** Keeps what the page complains of, and what it asks of others than the site. */
function keepFaults(page: Page, name: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isOwn404 = name === 'introuvable' && message.text().includes('404');
    if (message.type() === 'error' && !isOwn404) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(page.url()).origin) && !page.url().startsWith('about:'))
      faults.push(`hors du site : ${request.url()}`);
  });
  return faults;
}

for (const [name, path] of pages) {
  // One load for all: it costs more than what is looked at.
  test(`${name}: in order, read by axe, on a screen of 320 px and with text spaced`, async ({
    page,
  }) => {
    const faults = keepFaults(page, name);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect.soft(faults, 'rien de refusé, d’absent ni en erreur').toEqual([]);

    expect.soft(await faultsOf(new AxeBuilder({ page })), 'axe').toEqual([]);
    // The structure is the same in the dark; only colours change, and few templates have their own.
    if (IN_THE_DARK.has(name)) {
      // Without motion: a colour on its way from one theme to the other is neither's.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const inTheDark = new AxeBuilder({ page }).withRules([
        'color-contrast',
        'link-in-text-block',
      ]);
      expect.soft(await faultsOf(inTheDark), 'axe, thème sombre').toEqual([]);
    }

    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflow(page), 'à 320 px').toBeLessThanOrEqual(0);
    await spaceText(page);
    expect.soft(await overflow(page), 'à 320 px, texte espacé').toBeLessThanOrEqual(0);
  });
}

test('the keyboard reaches every link of a page in order, each with a visible focus', async ({
  page,
}) => {
  await page.goto(TEMPLATES.actualite);
  const expected = await page.locator('a[href]:visible, button:visible, summary:visible').count();
  const seen = new Set<string>();
  for (let step = 0; step < expected + 12; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const shown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return { name: `${element.tagName} ${element.textContent.trim()}`, shown };
    });
    if (focus === undefined) break;
    expect(focus.shown, focus.name).toBe(true);
    seen.add(focus.name);
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto(TEMPLATES.accueil);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main#contenu')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every template reads whole', async ({ page }) => {
    for (const [name, path] of pages) {
      await page.goto(path);
      await expect(page.locator('h1'), name).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Principale' }), name).toBeVisible();
    }
  });
});

test('the theme chosen by the reader is remembered, without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(TEMPLATES.accueil);
  await page.getByRole('radio', { name: 'Sombre' }).check();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(8, 25, 30)');
  await page.goto(TEMPLATES.page, { waitUntil: 'commit' });
  await page.waitForSelector('main');
  expect(await ground()).toBe('rgb(8, 25, 30)');
  await page.getByRole('radio', { name: 'Automatique' }).check();
  expect(await ground()).toBe('rgb(251, 248, 242)');
});

test('the « sobre » choice is remembered: no font, no drawing, nothing of them on the line', async ({
  page,
}) => {
  const picture = page.locator('main .pic').first();
  const fonts = () =>
    page.evaluate(async () => {
      // A page asks for its fonts as it is laid out.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status !== 'unloaded')
        .map((face) => face.family);
    });
  await page.goto(TEMPLATES.actualite);
  expect((await fonts()).length).toBeGreaterThan(0);
  await expect(picture).toBeVisible();
  await page.getByRole('checkbox', { name: 'Sobre' }).check();
  await expect(picture).toBeHidden();
  await page.goto(TEMPLATES.page);
  expect(await fonts()).toEqual([]);
  await expect(picture).toBeHidden();
  // The page asks for them before the choice is known: the browser has kept them.
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap((each) => (each instanceof PerformanceResourceTiming ? [each] : []))
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ transferSize }) => transferSize),
  );
  expect(sizes).toEqual([0, 0]);
});
