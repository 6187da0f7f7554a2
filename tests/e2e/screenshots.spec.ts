/**
 * One page of every template looks as it did when its screenshots were last accepted
 * (`npm run screenshots`), in three widths and two themes.
 *
 * Pages are taken whole, at half their size, and kept with a small palette: a shift of a few pixels,
 * a lost block or a colour is still seen, and all together weigh what one photograph does.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from './frozen/test';
import { TEMPLATES } from './templates';

const WIDTHS = [390, 820, 1440];
const THEMES = { clair: 'light', sombre: 'dark' } as const;

/** The browser that took them: letters are drawn otherwise by another. */
const TAKEN_WITH = join(import.meta.dirname, 'screenshots', 'chromium.txt');

const isRenewing = (): boolean => ['all', 'changed'].includes(test.info().config.updateSnapshots);

/** Rewrites a screenshot just taken with few colours; those kept as they were are so already. */
async function lighten(name: string): Promise<void> {
  const path = test.info().snapshotPath(name, { kind: 'screenshot' });
  if (!existsSync(path) || (await sharp(path).metadata()).isPalette) return;
  const light = await sharp(path)
    .png({ palette: true, colours: 16, dither: 0, effort: 7 })
    .toBuffer();
  writeFileSync(path, light);
}

/** A loaded machine draws a long page slowly: only what hangs should fail. */
const PATIENCE_MS = 30_000;

test.describe.configure({ timeout: 4 * PATIENCE_MS });
test.use({ deviceScaleFactor: 0.5 });

test.beforeEach(({ browser }) => {
  const own = `${browser.version().split('.')[0] ?? ''} ${process.platform}`;
  if (isRenewing()) {
    mkdirSync(dirname(TAKEN_WITH), { recursive: true });
    writeFileSync(TAKEN_WITH, `${own}\n`);
  }
  const taken = existsSync(TAKEN_WITH) ? readFileSync(TAKEN_WITH, 'utf8').trim() : 'aucun';
  test.skip(
    own !== taken,
    `captures prises avec Chromium : ${taken} ; ce navigateur : ${own} ; « npm run screenshots » les renouvelle`,
  );
});

for (const [name, path] of Object.entries(TEMPLATES)) {
  test(`${name}: looks as its screenshots`, async ({ page }) => {
    await page.goto(path);
    for (const [theme, colorScheme] of Object.entries(THEMES)) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const shot = `${name}-${String(width)}-${theme}.png`;
        await expect.soft(page).toHaveScreenshot(shot, {
          fullPage: true,
          scale: 'device',
          timeout: PATIENCE_MS,
          maxDiffPixelRatio: 0.002,
        });
        if (isRenewing()) await lighten(shot);
      }
    }
  });
}
