import { expect, it } from 'vitest';
import { COMMUNES } from './communes';
import { findCommunes } from './find-communes';

const named = (typed: string): readonly string[] => findCommunes(typed).map(({ name }) => name);

it.each([
  ['Melun', 'Melun'],
  ['melun 77000', 'Melun'],
  ['Melun (77000)', 'Melun'],
  ['evry gregy', 'Évry-Grégy-sur-Yerre'],
  ['st fargeau', 'Saint-Fargeau-Ponthierry'],
  ['ste colombe', 'Sainte-Colombe'],
  ['Moret', 'Moret-Loing-et-Orvanne'],
  ['Veneux', 'Moret-Loing-et-Orvanne'],
  ['ferte sous jouarre', 'La Ferté-sous-Jouarre'],
  ['La Ferté sous', 'La Ferté-sous-Jouarre'],
  ['verneuil l’etang', 'Verneuil-l’Étang'],
  ['chatelet en brie', 'Le Châtelet-en-Brie'],
  ['77590 bois le roi', 'Bois-le-Roi'],
  ['Avon', 'Avon'],
  ['Ury', 'Ury'],
])('« %s » finds %s first', (typed, first) => {
  expect(named(typed)[0]).toBe(first);
});

it('finds every commune of a postcode', () => {
  const expected = COMMUNES.filter(({ postcodes }) => postcodes.includes('77760'));
  expect(expected.length).toBeGreaterThan(5);
  expect(findCommunes('77760')).toEqual(expected);
});

it.each(['', '  ', 'Marseille', '75001', 'Melun 77100'])('« %s » finds none', (typed) => {
  expect(named(typed)).toEqual([]);
});

it('finds each commune first by its own name', () => {
  for (const commune of COMMUNES) expect(findCommunes(commune.name)[0]).toBe(commune);
});
