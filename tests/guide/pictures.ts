/**
 * `npm run guide`: takes the pictures of the editors' guide from the running CMS, on a copy of the
 * repository that nobody else uses. Needs `dist`, built with PUBLIC_DECAP_PROXY=/api/v1. To take some
 * of them only, name them: `npm run guide -- image adresse`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { CHROMIUM_FLAGS, findChromium } from '../../src/tools/check/chromium';
import { openDesk } from '../e2e/editors/desk';
import { logIn } from '../e2e/editors/form';
import { SCENES } from './scenes';
import type { Scene, Shot } from './shot';

const FOLDER = join(process.cwd(), 'public/admin/aide');
const LAPTOP = { width: 1180, height: 760 };
const PHONE = { viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true };
/**
 * Fields of dates follow the language of the browser itself, not that of its page. On Debian it has
 * French with the package chromium-l10n; without it, the month comes first on the pictures.
 */
const IN_FRENCH = { ...process.env, LANGUAGE: 'fr', LC_ALL: 'fr_FR.UTF-8' };
/** Around what a picture shows, in pixels. */
const ROOM = 20;

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

/** What the reader should look at, framed in rose. */
async function point(page: Page, targets: Shot['targets']): Promise<void> {
  for (const target of targets) {
    await target.evaluate((element) => {
      if (!(element instanceof HTMLElement)) return;
      Object.assign(element.style, {
        outline: '3px solid #a8324e',
        // A menu and the column of headings cut what sticks out of them.
        outlineOffset: element.closest('[role="menu"], aside') === null ? '3px' : '-3px',
        borderRadius: '4px',
      });
    });
  }
  await page.evaluate(() => document.fonts.ready);
}

/** The smallest part of the screen that holds these, with some room. */
async function partAround(page: Page, held: readonly Locator[]): Promise<Box> {
  const boxes = (await Promise.all(held.map((one) => one.boundingBox()))).filter(
    (box) => box !== null,
  );
  const { width, height } = page.viewportSize() ?? LAPTOP;
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - ROOM);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - ROOM);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + ROOM);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + ROOM);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

async function take(page: Page, name: string, { targets, around }: Shot): Promise<void> {
  await point(page, targets);
  const part = around === undefined ? {} : { clip: await partAround(page, around) };
  const png = await page.screenshot({ animations: 'disabled', ...part });
  await sharp(png)
    .webp({ quality: 68, effort: 6 })
    .toFile(join(FOLDER, `${name}.webp`));
  console.log(`${name}.webp`);
}

/** One scene, on a screen of its own. */
async function shoot(browser: Browser, url: string, scene: Scene): Promise<void> {
  const screen = scene.isPhone === true ? PHONE : { viewport: LAPTOP };
  const page = await browser.newPage({ ...screen, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  page.on('dialog', (dialog) => void dialog.accept());
  try {
    await logIn(page, url);
    await take(page, scene.name, await scene.show(page));
  } catch (error) {
    // The others are still worth taking.
    console.error(`${scene.name} : ${String(error)}`);
    process.exitCode = 1;
  } finally {
    await page.close();
  }
}

async function takeAll(names: readonly string[]): Promise<void> {
  const wanted = SCENES.filter(({ name }) => names.length === 0 || names.includes(name));
  mkdirSync(FOLDER, { recursive: true });
  const desk = await openDesk();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    env: IN_FRENCH,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    for (const scene of wanted) await shoot(browser, desk.url, scene);
  } finally {
    await browser.close();
    desk.close();
  }
}

await takeAll(process.argv.slice(2));
