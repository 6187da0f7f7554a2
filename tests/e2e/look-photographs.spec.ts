/** What the build makes of the photographs that editors send, and how browsers choose among them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { FROZEN_DIST } from './frozen/site';
import { expect, test } from './frozen/test';

const PAGE = '/actualites/2026-02-20-essai-photographies/';

interface Candidate {
  readonly type: string;
  readonly url: string;
  readonly width: number;
}

const candidatesOf = (type: string, srcset: string): readonly Candidate[] =>
  srcset.split(', ').map((candidate) => {
    const [url = '', width = ''] = candidate.split(' ');
    return { type, url, width: Number.parseInt(width, 10) };
  });

test('photographs come as AVIF and WebP, at widths that their files keep, never enlarged', async ({
  page,
}) => {
  await page.goto(PAGE);
  const pictures = await page.locator('main picture').all();
  const widest = [2400, 2000, 1200, 320];
  expect(pictures).toHaveLength(widest.length);
  for (const [index, picture] of pictures.entries()) {
    const sources = await picture
      .locator('source')
      .evaluateAll((nodes) =>
        nodes.map((node) => [node.getAttribute('type'), node.getAttribute('srcset')]),
      );
    const candidates = sources.flatMap(([type, srcset]) => candidatesOf(type ?? '', srcset ?? ''));
    expect(sources.map(([type]) => type)).toEqual(['image/avif', 'image/webp']);
    expect(Math.max(...candidates.map(({ width }) => width))).toBe(widest[index]);
    for (const { type, url, width } of candidates) {
      const file = await sharp(readFileSync(join(FROZEN_DIST, url))).metadata();
      // To sharp, AVIF is HEIF whose pictures are coded as AV1.
      expect(file.format).toBe(type === 'image/avif' ? 'heif' : 'webp');
      expect(file.width).toBe(width);
    }
  }
});

test('what editors sent is not published, only what pages show of it', async () => {
  const folder = join(FROZEN_DIST, '_astro');
  const plain = readdirSync(folder).filter((name) => /\.(?:jpg|png)$/u.test(name));
  const widths = await Promise.all(
    plain.map(async (name) => (await sharp(join(folder, name)).metadata()).width),
  );
  expect(widths.toSorted((a, b) => a - b)).toEqual([320, 1200, 1200, 1200]);
});

/** How the browser shows an image, and the width of the file it chose. */
const shownImage = (image: Locator) =>
  image.evaluate((img: HTMLImageElement) => {
    const chosen = new URL(img.currentSrc).pathname;
    const srcsets = [...(img.parentElement?.querySelectorAll('source') ?? [])].map(
      ({ srcset }) => srcset,
    );
    const width = srcsets.join(', ').split(`${chosen} `)[1];
    return {
      width: img.clientWidth,
      ratio: img.clientWidth / img.clientHeight,
      fileRatio: img.naturalWidth / img.naturalHeight,
      reserved: Number(img.getAttribute('width')) / Number(img.getAttribute('height')),
      chosen,
      fileWidth: Number.parseInt(width ?? '', 10),
    };
  });

/** Screen, then the width of the file for the picture of the page and for one of its column. */
const CHOSEN = [
  [390, 480, 480],
  [820, 800, 800],
  [1440, 1600, 800],
] as const;

for (const [width, wide, column] of CHOSEN) {
  test(`on a screen of ${String(width)} px, photographs keep their place and fit their file`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE);
    const images = page.locator('main picture > img');
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
    }
    const [first, ...inText] = await Promise.all((await images.all()).map(shownImage));
    expect(first).toMatchObject({ fileWidth: wide, chosen: expect.stringMatching(/\.avif$/u) });
    expect(inText.map(({ fileWidth }) => fileWidth)).toEqual([column, column, 320]);
    for (const { ratio, fileRatio, reserved } of inText) {
      expect(ratio).toBeCloseTo(fileRatio, 1);
      expect(reserved).toBeCloseTo(fileRatio, 1);
    }
    expect(inText[2]?.width).toBeLessThanOrEqual(320);
  });
}

test('the first photograph is fetched first, the others when the reader comes near', async ({
  page,
}) => {
  await page.goto(PAGE);
  const attributes = await page
    .locator('main picture > img')
    .evaluateAll((images) =>
      images.map((image) =>
        ['fetchpriority', 'loading', 'decoding'].map((name) => image.getAttribute(name)),
      ),
    );
  const lazy = [null, 'lazy', 'async'];
  expect(attributes).toEqual([['high', null, 'async'], lazy, lazy, lazy]);
});
