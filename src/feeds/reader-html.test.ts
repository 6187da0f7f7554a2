import { expect, test } from 'vitest';
import { readerHtml } from './reader-html';

const PAGE = 'https://www.it77.fr/agenda/';

test.each([
  [
    'one file an image',
    '<picture><source type="image/avif" srcset="a.avif 2x"><img src="a.jpg" loading="lazy" alt="x"></picture>',
    '<img src="a.jpg" alt="x">',
  ],
  ['no end of CDATA', '<code>]]></code>', '<code>]]&gt;</code>'],
  [
    'pictures that are found from elsewhere',
    '<img src="/_astro/a.jpg" alt="x">',
    '<img src="https://www.it77.fr/_astro/a.jpg" alt="x">',
  ],
  ['no address that needs its page', '<a href="#note">1</a>', `<a href="${PAGE}#note">1</a>`],
])('HTML for readers has %s', (_name, html, expected) => {
  expect(readerHtml(html, PAGE)).toBe(expected);
});
