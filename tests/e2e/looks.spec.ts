/**
 * What pages look like, against the pictures kept beside this file. After a change that is meant to
 * show, `npx playwright test looks --update-snapshots` makes them again: look at each before you commit.
 */
import { expect, test } from '@playwright/test';
import { TEMPLATES, type Template } from './templates';

const SHOWN: readonly Template[] = [
  'accueil',
  'actualites',
  'actualite',
  'presse',
  'agenda',
  'espaces',
  'chiffre',
  'adherents',
  'ressources',
  'page',
  'contact',
  'recherche',
  'introuvable',
];
const WIDTHS = [390, 820, 1440];

// Half size: forms, spacing and colours show as well, and the pictures stay light.
test.use({ deviceScaleFactor: 0.5 });

for (const name of SHOWN) {
  for (const width of WIDTHS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name}, ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(TEMPLATES[name], { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
          fullPage: true,
          // The day of the build is the only thing that changes by itself.
          mask: [page.locator('[data-today]')],
          // Another release of the browser may smooth an edge otherwise.
          maxDiffPixelRatio: 0.01,
        });
      });
    }
  }
}
