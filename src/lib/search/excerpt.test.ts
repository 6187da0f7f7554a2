import { expect, test } from 'vitest';
import { excerptOf } from './excerpt';

const shown = (text: string, ...asked: readonly string[]): string =>
  excerptOf(text, new Set(asked))
    .map(({ text: words, marked }) => (marked ? `[${words}]` : words))
    .join('');
const LONG = Array.from({ length: 60 }, (_, rank) => `mot${String(rank)}`).join(' ');

test('a short text is shown whole, words of the family marked without the signs around them', () => {
  expect(shown('Les « télécentres », un télécentre.', 'telecentr')).toBe(
    'Les « [télécentres] », un [télécentre]. ',
  );
});

test('numbers are marked with their sign, and kept whole', () => {
  expect(shown('Soit 16\u00A0% de 1\u202F500\u00A0km.', '16%', '1500')).toBe(
    'Soit [16\u00A0%] de [1\u202F500\u00A0km]. ',
  );
});

test('without a word asked, it is the beginning', () => {
  const text = shown(LONG, 'absent');
  expect(text).toMatch(/^mot0 /u);
  expect(text).toMatch(/…$/u);
});

test('a long text is shown where the words are', () => {
  expect(shown(`${LONG} ici la gare ${LONG}`, 'gare')).toMatch(/^… mot\d+ .*\[gare\].*…$/u);
});

test('where the most of them are together', () => {
  expect(shown(`gare ${LONG} gare de Melun`, 'gare', 'melun')).toContain('[gare] de [Melun]');
});
