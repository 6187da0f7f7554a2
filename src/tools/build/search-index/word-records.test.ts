import { expect, test } from 'vitest';
import { indexedPage, type IndexedPage } from './indexed-page';
import { wordRecords } from './word-records';

const page = (title: string, text: string): IndexedPage =>
  indexedPage({ url: '/a/b/c/', title, kicker: '', text, filters: {}, date: '0000' });

const records = wordRecords([
  page('Une gare', 'La gare et la halle, 16 % des gares.'),
  page('Seize', 'Rien.'),
  page('Seize pour cent : 16 %', 'Une halle.'),
]);

/** As RFC 8949 writes lists and numbers. */
test.each([
  // Title and text: words 0, 1 and 5. Then the title, field 0, and a name of one word, field 2.
  ['gare', '83 65 676172655f 81 83 00 83000104 84 20 00 22 00 80'],
  // The first page, word 2; then two pages further, word 4.
  ['halle', '83 66 68616c6c655f 82 83 00 8102 80 83 02 8104 80 80'],
])('the places of « %s » are counted each from the one before', (stem, hexadecimal) => {
  const found = records.find(({ word }) => word === `${stem}_`);
  expect(Buffer.from(found?.bytes ?? []).toString('hex')).toBe(hexadecimal.replaceAll(' ', ''));
});

test('a word is told once, signs included: the engine would keep the last alone', () => {
  const words = records.map(({ word }) => word);
  expect(words).toEqual([...new Set(words)].sort());
  expect(words).toContain('16pc_');
});
