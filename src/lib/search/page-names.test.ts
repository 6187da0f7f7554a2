import { expect, test } from 'vitest';
import { nameStems } from './page-names';

test.each([
  ['a title and an address in one word', '/espaces/', 'Espaces', '', { 1: ['espac'] }],
  [
    'a title of three words',
    '/a/b/c/',
    'Tableau des espaces ouverts',
    '',
    { 3: ['tableau', 'espac', 'ouvert'] },
  ],
  ['an address that says more', '/donnees-ouvertes/', '', '', { 2: ['donne', 'ouvert'] }],
  ['not the end of a far address', '/themes/lieux/chiffres/', '', '', {}],
  ['a place, an outlet', '/x/y/z/', '', 'Espace · Melun · ouvert', { 1: ['melun', 'ouvert'] }],
  ['not a date, nor the genre', '/x/y/z/', '', 'Chiffre · mai 2013', {}],
  ['no long title', '/x/y/z/', 'un deux trois quatre cinq six sept huit', '', {}],
])('a page is named by %s', (_what, url, title, kicker, names) => {
  expect(Object.fromEntries(nameStems(url, title, kicker))).toEqual(names);
});
