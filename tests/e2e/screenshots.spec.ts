/**
 * One page of every template looks as it did when its screenshots were last accepted
 * (`npm run screenshots`), in three widths and two themes. `npm test` has time for one of the six
 * looks of each, in turn; `npm run test:screenshots` compares them all.
 *
 * Pages are taken whole, at half their size, and kept with a small palette: a shift of a few pixels,
 * a lost block or a colour is still seen, and all together weigh what one photograph does.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './frozen/test';
import { TEMPLATES } from './templates';

const LOOKS = [390, 820, 1440].flatMap(
  (width) =>
    [
      { width, theme: 'clair', colorScheme: 'light' },
      { width, theme: 'sombre', colorScheme: 'dark' },
    ] as const,
);

/** The browser that took them: letters are drawn otherwise by another. */
const TAKEN_WITH = join(import.meta.dirname, 'screenshots', 'chromium.txt');

const isRenewing = (): boolean => ['all', 'changed'].includes(test.info().config.updateSnapshots);

const isWhole = (): boolean => isRenewing() || process.env['IT77_SCREENSHOTS'] === 'all';

/** Few colours: both sides of a comparison are reduced alike, and all weigh half as much. */
const lightened = (png: Buffer): Promise<Buffer> =>
  sharp(png).png({ palette: true, colours: 16, dither: 0, effort: 7 }).toBuffer();

/** A loaded machine draws a long page slowly: only what hangs should fail. */
const PATIENCE_MS = 30_000;

/** The page taken twice alike: a first shot may come before the foot of a long page is drawn. */
async function settled(page: Page): Promise<Buffer> {
  const shoot = (): Promise<Buffer> =>
    page.screenshot({ fullPage: true, animations: 'disabled', timeout: PATIENCE_MS });
  let last = await shoot();
  for (;;) {
    const next = await shoot();
    if (next.equals(last)) return next;
    last = next;
  }
}

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

for (const [rank, [name, path]] of Object.entries(TEMPLATES).entries()) {
  test(`${name}: looks as its screenshots`, async ({ page }) => {
    const looks = isWhole() ? LOOKS : LOOKS.filter((_look, at) => at === rank % LOOKS.length);
    await page.goto(path);
    for (const { width, theme, colorScheme } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const shot = `${name}-${String(width)}-${theme}.png`;
      expect
        .soft(await lightened(await settled(page)))
        .toMatchSnapshot(shot, { maxDiffPixelRatio: 0.002 });
    }
  });
}
