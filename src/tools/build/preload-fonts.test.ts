import { expect, test } from 'vitest';
import { preloading } from './preload-fonts';

const STYLES: Readonly<Record<string, string>> = {
  '/a.css': [
    '@font-face{font-family:A;src:url(/a.woff2)}',
    '@font-face{font-family:A;src:url(/strong.woff2);font-weight:600 800}',
    '@font-face{font-family:A;src:url(/rare.woff2);unicode-range:U+F1}',
  ].join(''),
};
const page = (body: string, head = '<link rel="stylesheet" href="/a.css">'): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const asked = (html: string): readonly (string | undefined)[] =>
  [...preloading(html, (url) => STYLES[url] ?? '').matchAll(/rel="preload" href="([^"]+)"/gu)].map(
    ([, url]) => url,
  );

test.each([
  ['plain words', page('<p>Café'), ['/a.woff2']],
  ['stressed words', page('<p>Un <strong>mot</strong>'), ['/a.woff2', '/strong.woff2']],
  ['a letter of another language, which waits for its need', page('<p>Muñoz'), ['/a.woff2']],
  ['no word', page('<p>77'), []],
  ['no style sheet', page('<p>Café', ''), []],
])('a page with %s', (_, html, expected) => {
  expect(asked(html)).toEqual(expected);
});

test('the fonts are asked for after the style sheets; the rest of the page stays as it was', () => {
  const html = page('<p>Café');
  const after = preloading(html, (url) => STYLES[url] ?? '');
  expect(after.indexOf('preload')).toBeGreaterThan(after.indexOf('stylesheet'));
  expect(after.replace(/<link rel="preload"[^>]*>/u, '')).toBe(html);
});
