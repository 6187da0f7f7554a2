import { expect, test } from 'vitest';
import { indexedNames } from './page-names';

test.each([
  ['a title and an address in one word', '/espaces/', 'Espaces', '', ['espacqa_']],
  [
    'a title of three words',
    '/a/b/c/',
    'Tableau des espaces ouverts',
    '',
    ['tableauqc_', 'espacqc_', 'ouvertqc_'],
  ],
  ['an address that says more', '/donnees-ouvertes/', '', '', ['donneqb_', 'ouvertqb_']],
  ['not the end of a far address', '/themes/lieux/chiffres/', '', '', []],
  ['a place, an outlet', '/x/y/z/', '', 'Espace · Melun · ouvert', ['melunqa_', 'ouvertqa_']],
  ['not a date, nor the genre', '/x/y/z/', '', 'Chiffre · mai 2013', []],
  ['no long title', '/x/y/z/', 'un deux trois quatre cinq six sept huit', '', []],
])('a page is named by %s', (_what, url, title, kicker, names) => {
  expect(indexedNames(url, title, kicker).split(' ').filter(Boolean)).toEqual(names);
});
