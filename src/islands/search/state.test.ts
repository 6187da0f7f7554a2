import { expect, test } from 'vitest';
import { readState, writeState } from './state';

const NOTHING = { query: 'télétravail', genres: [], theme: '', year: '', byDate: false };

test('the address holds what was asked, and no more', () => {
  expect(writeState(NOTHING)).toBe('?q=t%C3%A9l%C3%A9travail');
});

test('every choice of the form is in the address', () => {
  const state = {
    query: 'a&b',
    genres: ['Page', 'Presse'],
    theme: 'Lieux',
    year: '2012',
    byDate: true,
  };
  expect([...new URLSearchParams(writeState(state))]).toEqual([
    ['q', 'a&b'],
    ['genre', 'Page'],
    ['genre', 'Presse'],
    ['theme', 'Lieux'],
    ['annee', '2012'],
    ['tri', 'date'],
  ]);
});

test.each([
  ['', { ...NOTHING, query: '' }],
  ['?q=+t%C3%A9l%C3%A9travail+', NOTHING],
  [
    '?q=gare&genre=Page&genre=Presse&theme=Lieux&annee=2012&tri=date',
    {
      query: 'gare',
      genres: ['Page', 'Presse'],
      theme: 'Lieux',
      year: '2012',
      byDate: true,
    },
  ],
])('the address %j is read', (address, state) => {
  expect(readState(address)).toEqual(state);
});
