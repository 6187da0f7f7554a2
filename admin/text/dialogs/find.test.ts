import { expect, test } from 'vitest';
import type { IndexedEntry } from '~/content/editors-index';
import { findEntries } from './find';

const entry = (key: string, label: string): IndexedEntry => ({ key, link: { url: '/', label } });

const ENTRIES = [
  entry('news/creation', 'Un espace de télétravail à Meaux'),
  entry('events/ag', 'Télétravail : l’assemblée générale'),
  entry('glossary/teletravail', 'Télétravail'),
  entry('figures/seize', '16 % : des salariés télétravaillent'),
];

test.each([
  [
    'télétravail',
    undefined,
    ['events/ag', 'glossary/teletravail', 'news/creation', 'figures/seize'],
  ],
  ['TELETRAV', 'glossary', ['glossary/teletravail']],
  ['espa meaux', undefined, ['news/creation']],
  ['assemblee', undefined, ['events/ag']],
  ['16', 'figures', ['figures/seize']],
  ['terme', undefined, ['glossary/teletravail']],
  ['absent', undefined, []],
] as const)('« %s » among %s', (typed, kind, keys) => {
  expect(findEntries(ENTRIES, typed, kind).map(({ key }) => key)).toEqual(keys);
});

test('nothing typed gives all, in the order of the lists', () => {
  expect(findEntries(ENTRIES, ' ')).toEqual(ENTRIES);
});
