import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileOf, pages, type Page } from './site';

/** Bytes on the wire, as Netlify's Brotli gives them. Fonts and images are compressed already. */
function wireSize(path: string): number {
  const bytes = readFileSync(path);
  return /\.(?:woff2|webp|avif|png|jpe?g)$/u.test(path)
    ? bytes.length
    : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** The files a page loads by itself: style sheets, their fonts, scripts, images. */
function resourcesOf({ $ }: Page): readonly string[] {
  const sheets = $('link[rel=stylesheet]')
    .toArray()
    .map((node) => $(node).attr('href') ?? '');
  const fonts = sheets.flatMap((sheet) =>
    [...readFileSync(fileOf(sheet), 'utf8').matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/gu)].map(
      ([, font = '']) => font,
    ),
  );
  const others = $('script[src], img[src]')
    .toArray()
    .map((node) => $(node).attr('src') ?? '');
  return [...new Set([...sheets, ...fonts, ...others])];
}

const weightOf = (page: Page): number =>
  [page.url, ...resourcesOf(page)].reduce((total, url) => total + wireSize(fileOf(url)), 0);

const KB = 1024;
const home = pages.filter(({ url }) => url === '/');
const articles = pages.filter(({ url }) => /^\/(?:actualites|agenda|espaces)\/[^/]+\/$/u.test(url));

describe('weight on the wire, compressed', () => {
  test('the home page weighs 150 KB at most, fonts included', () => {
    expect(home.map(weightOf)[0]).toBeLessThanOrEqual(150 * KB);
  });

  test('an article weighs 120 KB at most, fonts included', () => {
    const heavy = articles.filter((page) => weightOf(page) > 120 * KB).map(({ url }) => url);
    expect(heavy).toEqual([]);
    expect(articles.length).toBeGreaterThan(40);
  });

  test('HTML and styles of an article fit in 14 KB: one round trip', () => {
    const heavy = articles
      .map((page) => {
        const sheets = resourcesOf(page).filter((url) => url.endsWith('.css'));
        const size = [page.url, ...sheets].reduce((sum, url) => sum + wireSize(fileOf(url)), 0);
        return { url: page.url, size };
      })
      .filter(({ size }) => size > 14_600);
    expect(heavy).toEqual([]);
  });

  test('no page makes more than 15 requests', () => {
    const many = pages.filter((page) => resourcesOf(page).length + 1 > 15).map(({ url }) => url);
    expect(many).toEqual([]);
  });

  test('a page loads no script but the display choice; the search page, its own', () => {
    const loading = pages.flatMap(({ url, $ }) =>
      $('script')
        .toArray()
        .map((node) => $(node).attr('src') ?? 'en ligne')
        .filter((src) => src !== '/affichage.js')
        .map((src) => `${url} ${src}`),
    );
    expect(loading.filter((line) => !line.startsWith('/recherche/ '))).toEqual([]);
    expect(wireSize(fileOf('/affichage.js'))).toBeLessThanOrEqual(KB);
  });
});
