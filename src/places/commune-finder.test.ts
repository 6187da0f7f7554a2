import { expect, it } from 'vitest';
import { COMMUNES } from './communes';
import { communeFinder } from './commune-finder';

const { find: findCommunes, guess, sure } = communeFinder(COMMUNES);
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

it.each([
  ['Colommiers', 'Coulommiers'],
  ['fontainbleau', 'Fontainebleau'],
  ['Motnereau fault Yonne', 'Montereau-Fault-Yonne'],
  ['cheles', 'Chelles'],
])('« %s », misspelt, is taken for %s', (typed, name) => {
  expect(guess(typed)[0]?.name).toBe(name);
});

it.each(['', 'Marseille', 'xyz', 'Ary'])('« %s » is taken for none', (typed) => {
  expect(guess(typed)).toEqual([]);
});

it.each([
  ['Meaux', 'Meaux'],
  ['Melun 77000', 'Melun'],
  ['le mée', 'Le Mée-sur-Seine'],
  ['77000', undefined],
  ['La Ferté', undefined],
  ['Marseille', undefined],
])('« %s » can only mean %s', (typed, name) => {
  expect(sure(typed)?.name).toBe(name);
});
