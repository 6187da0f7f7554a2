import { expect, test } from 'vitest';
import { pageName, readPageTable, writePageTable, type TableRow } from './page-table';

const row = (fragment: string, theme: readonly string[], annee: readonly string[]): TableRow => ({
  fragment,
  facets: { genre: ['Presse'], theme, annee },
});

test.each<[string, readonly TableRow[]]>([
  ['no page', []],
  ['a page without theme nor year', [row('abc', [], [])]],
  [
    'pages that have values in common',
    [
      row('abc', ['lieux', 'travail'], ['2012']),
      row('xyz', ['lieux'], ['2012']),
      row('000', [], []),
    ],
  ],
])('what is written of %s is read again', (_what, rows) => {
  expect(readPageTable(writePageTable(rows))).toEqual(rows);
});

test('fragments that could not be told apart are refused', () => {
  expect(() => writePageTable([row('abc', [], []), row('ab', [], [])])).toThrow('même longueur');
});

test('a page is named by its rank, shortly', () => {
  expect([0, 9, 10, 9999].map(pageName)).toEqual(['0', '9', 'a', '7pr']);
});
