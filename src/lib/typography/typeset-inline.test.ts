import { expect, test } from 'vitest';
import { typesetInline } from './index';

/** Pieces in one line: ^raised^ and _lowered_. */
function shown(text: string): string {
  return typesetInline(text)
    .map((piece) => (piece.as === undefined ? piece.text : `${piece.as}(${piece.text})`))
    .join('|');
}

test.each([
  ['le 1er mai', 'le 1|sup(er)| mai'],
  ['1er, 1re, 2e', '1|sup(er)|, 1|sup(re)|, 2|sup(e)'],
  ['Paris 14e-15e', 'Paris 14|sup(e)|-15|sup(e)'],
  ['le XXIe siècle', 'le XXI|sup(e)| siècle'],
  ['la Ve République, Ier', 'la V|sup(e)| République, I|sup(er)'],
  ['les 1ers, 1res et 3es', 'les 1|sup(ers)|, 1|sup(res)| et 3|sup(es)'],
  ['le 2d, la 2de, la 2nde', 'le 2|sup(d)|, la 2|sup(de)|, la 2|sup(nde)'],
  ['CO2', 'CO|sub(2)'],
  ['2 t de CO₂.', '2 t de CO|sub(2)|.'],
  ['tCO2eq/an', 'tCO|sub(2)|eq/an'],
  ['1 000 m²', '1 000 m²'],
  ['', ''],
])('%j is cut into %s', (text, pieces) => {
  expect(shown(text)).toBe(pieces);
});

test.each([
  'Vers, Mer, Ides, Ie, 3d, 12er, 1e5, A4e5, SCO2, CO20, COV, Mme, 24h, IVème',
  'https://x.fr/1er/14e',
  'co2@it77.fr',
])('%j stays whole', (text) => {
  expect(typesetInline(text)).toEqual([{ text }]);
});

test('no letter is lost', () => {
  const text = 'Le 1er télécentre du XXIe siècle, 2e en CO2';
  expect(
    typesetInline(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test('very long texts take a time in proportion to their length', () => {
  const start = performance.now();
  for (const piece of ['1', 'X', '1er', 'CO', 'a-', ' ']) typesetInline(piece.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(5_000);
});
