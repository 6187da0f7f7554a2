/** Text shows before its fonts: what moves when they arrive late, and which of them a page fetches. */
import { expect, test } from '@playwright/test';
import { weigh, wireSize } from '../../src/tools/build/page-weight';
import { TEMPLATES } from './templates';

/** Words a little wider push their neighbours on the line; one line more costs above this. */
const MOST = 0.05;

const NAMES = ['accueil', 'actualite', 'espaces', 'chiffre'] as const;

for (const name of NAMES) {
  for (const width of [390, 1440]) {
    test(`${name}, ${String(width)} px: nothing moves when the fonts arrive late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          // Reason for the cast: TypeScript's DOM does not know the entries of this type.
          for (const entry of list.getEntries() as unknown as readonly { value: number }[])
            shifts.push(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      let release: () => void = () => undefined;
      const late = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/*.woff2', async (route) => {
        await late;
        await route.continue();
      });
      const loaded = page.goto(TEMPLATES[name], { waitUntil: 'load' });
      await expect(page.locator('h1')).toBeVisible();
      await page.evaluate(() => new Promise(requestAnimationFrame));
      release();
      await loaded;
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      const families = await page.evaluate(
        () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
      );
      expect(families, 'les polices sont arrivées').toBeGreaterThan(1);
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(MOST);
    });
  }
}

for (const [name, path, count] of [
  ['a text', TEMPLATES.actualite, 2],
  ['a list', TEMPLATES.espaces, 2],
  ['a table', TEMPLATES.chiffre, 2],
  ['stressed words', '/accessibilite/', 3],
] as const) {
  test(`${name}: the page weighs with the fonts it fetches, and no other`, async ({ page }) => {
    const fetched = new Map<string, string>();
    page.on('request', (request) => {
      if (['font', 'script', 'image'].includes(request.resourceType()))
        fetched.set(new URL(request.url()).pathname, request.resourceType());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    // A busy machine may lay the page out after that, and only then does it ask for its fonts.
    await page.evaluate(async () => {
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    });
    const fonts = [...fetched].flatMap(([url, type]) => (type === 'font' ? [url] : []));
    expect(fonts).toHaveLength(count);
    const { bytes, firstView } = weigh('dist', path);
    const sizes = [...fetched.keys()].map((url) => wireSize('dist', url));
    // The browser asks for the icon by itself, and Playwright does not tell.
    const icon = wireSize('dist', '/favicon.svg');
    expect(sizes.reduce((sum, size) => sum + size, firstView + icon)).toBe(bytes);
  });
}
