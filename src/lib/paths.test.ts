import { expect, test } from 'vitest';
import { cardPath, entryPath, kindPath, listPath, pagePath, themePath } from './paths';

test('the first page of a list has no number', () => {
  expect([1, 2].map((n) => pagePath(listPath('news'), n))).toEqual([
    '/actualites/',
    '/actualites/page/2/',
  ]);
});

test('an entry sits under the list of its kind', () => {
  expect(entryPath('press', 'le-monde')).toBe('/presse/revue/le-monde/');
});

test('what a theme gathers of a kind sits under the theme, named as the list of the kind', () => {
  const under = (kind: Parameters<typeof kindPath>[1]) => kindPath(themePath('lieux'), kind);
  expect([under('press'), under('groups'), under('pages')]).toEqual([
    '/themes/lieux/presse/',
    '/themes/lieux/groupes-de-travail/',
    '/themes/lieux/pages/',
  ]);
});

test.each([
  ['/', '/cartes/accueil.png'],
  ['/agenda/', '/cartes/agenda.png'],
  ['/presse/revue/le-monde/', '/cartes/presse/revue/le-monde.png'],
])('the card of %s is %s', (url, card) => {
  expect(cardPath(url)).toBe(card);
});
