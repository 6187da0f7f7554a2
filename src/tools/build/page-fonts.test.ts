import { expect, test } from 'vitest';
import { fontsOf } from './page-fonts';
import { shownWords } from './shown-words';

const STYLES = [
  '@font-face{font-family:A;src:url(/a.woff2)format("woff2")}',
  '@font-face{font-family:A;src:url(/strong.woff2);font-weight:600 800}',
  '@font-face{font-family:A;src:url(/rare.woff2);unicode-range:U+F0-F3,U+2122}',
  '@font-face{font-family:A;src:url(/strong-rare.woff2);font-weight:600 800;unicode-range:U+F1}',
  '@font-face{font-family:A;src:url(/a.woff2);unicode-range:U+30-39}',
  '@font-face{font-family:B;src:local("Arial")}',
];

test.each([
  ['plain words', '<p>Café', ['/a.woff2']],
  ['stressed words', '<p>Un <strong>mot</strong>', ['/a.woff2', '/strong.woff2']],
  ['stressed digits', '<p>Un <strong>77</strong>', ['/a.woff2']],
  ['stress in a fold', '<details><p><strong>Un</strong></details>Et', ['/a.woff2']],
  ['the letter of a range', '<p>Muñoz', ['/a.woff2', '/rare.woff2']],
  ['the mark of a range', '<p>IT77™', ['/a.woff2', '/rare.woff2']],
  [
    'a stressed letter of two ranges',
    '<p><strong>Muñoz</strong>',
    ['/a.woff2', '/strong.woff2', '/rare.woff2', '/strong-rare.woff2'],
  ],
])('a page with %s', (_, html, expected) => {
  expect(fontsOf(shownWords(html), STYLES)).toEqual(expected);
});
