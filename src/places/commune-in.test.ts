import { expect, test } from 'vitest';
import { communeFinder } from './commune-finder';
import { communeIn } from './commune-in';
import { COMMUNES } from './communes';

const finder = communeFinder(COMMUNES);
const nameIn = (typed: string, isWord: boolean): string | undefined =>
  communeIn(typed, finder, isWord)?.name;

test.each([
  ['meaux', true, 'Meaux'],
  ['coworking meaux', true, 'Meaux'],
  ['où travailler près de Lagny-sur-Marne ?', true, 'Lagny-sur-Marne'],
  ['télécentre la ferté gaucher', true, 'La Ferté-Gaucher'],
  ['lagny', false, 'Lagny-sur-Marne'],
  ['colommiers', false, 'Coulommiers'],
])('%j (known to the site: %j) speaks of %s', (typed, isWord, name) => {
  expect(nameIn(typed, isWord)).toBe(name);
});

test.each([
  ['coworking', true],
  ['gare', true],
  ['centre d’affaires', true],
  ['crocodile', false],
  ['', false],
])('%j speaks of none', (typed, isWord) => {
  expect(nameIn(typed, isWord)).toBeUndefined();
});
