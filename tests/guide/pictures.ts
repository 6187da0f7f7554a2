/**
 * `npm run guide`: takes the pictures of the editors' guide from the running CMS, on a copy of the
 * repository that nobody else uses. Needs `dist`, built with PUBLIC_DECAP_PROXY=/api/v1.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { CHROMIUM_FLAGS, findChromium } from '../../src/tools/chromium';
import { openDesk } from '../e2e/editors/desk';
import { logIn } from '../e2e/editors/form';
import { SCENES, type Shot } from './scenes';

const FOLDER = join(process.cwd(), 'public/admin/aide');
const LAPTOP = { width: 1180, height: 760 };

/** What the reader should look at, framed in rose. */
async function point(page: Page, targets: Shot['targets']): Promise<void> {
  for (const target of targets) {
    await target.evaluate((element) => {
      Object.assign((element as HTMLElement).style, {
        outline: '3px solid #a8324e',
        outlineOffset: '3px',
        borderRadius: '4px',
      });
    });
  }
  await page.evaluate(() => document.fonts.ready);
}

async function take(page: Page, name: string, { targets, clip }: Shot): Promise<void> {
  await point(page, targets);
  const png = await page.screenshot({
    animations: 'disabled',
    ...(clip === undefined ? {} : { clip }),
  });
  await sharp(png)
    .webp({ quality: 68, effort: 6 })
    .toFile(join(FOLDER, `${name}.webp`));
  console.log(`${name}.webp`);
}

async function takeAll(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const desk = await openDesk();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    for (const { name, isPhone = false, show } of SCENES) {
      const screen = isPhone
        ? { viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true }
        : { viewport: LAPTOP };
      const page = await browser.newPage({
        ...screen,
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
      });
      page.on('dialog', (dialog) => void dialog.accept());
      await logIn(page, desk.url);
      await take(page, name, await show(page));
      await page.close();
    }
  } finally {
    await browser.close();
    await desk.close();
  }
}

await takeAll();
