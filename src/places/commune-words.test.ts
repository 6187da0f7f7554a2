import { describe, expect, test } from 'vitest';
import { atCommune, distanceText, nearPath, ofCommune } from './commune-words';
import { COMMUNES } from './communes';

describe('the name of a commune in a sentence', () => {
  test.each([
    ['Meaux', 'de Meaux', 'à Meaux'],
    ['Avon', 'd’Avon', 'à Avon'],
    ['Évry-Grégy-sur-Yerre', 'd’Évry-Grégy-sur-Yerre', 'à Évry-Grégy-sur-Yerre'],
    ['Yèbles', 'd’Yèbles', 'à Yèbles'],
    ['Héricy', 'd’Héricy', 'à Héricy'],
    ['Hautefeuille', 'de Hautefeuille', 'à Hautefeuille'],
    ['Le Mée-sur-Seine', 'du Mée-sur-Seine', 'au Mée-sur-Seine'],
    ['Les Chapelles-Bourbon', 'des Chapelles-Bourbon', 'aux Chapelles-Bourbon'],
    ['La Ferté-sous-Jouarre', 'de La Ferté-sous-Jouarre', 'à La Ferté-sous-Jouarre'],
    ['Lésigny', 'de Lésigny', 'à Lésigny'],
  ])('%s', (name, of, at) => {
    expect(ofCommune(name)).toBe(of);
    expect(atCommune(name)).toBe(at);
  });

  test('each commune has an address of its own', () => {
    const addresses = COMMUNES.map(({ name }) => nearPath(name));
    expect(new Set(addresses).size).toBe(COMMUNES.length);
    expect(nearPath('Évry-Grégy-sur-Yerre')).toBe('/espaces/pres-de/evry-gregy-sur-yerre/');
  });

  test.each([
    [0.2, false, 'moins de 1 km'],
    [11.6, false, '12 km'],
    [11.6, true, 'environ 12 km'],
  ])('%d km (approximate: %s) is « %s »', (kilometres, isApproximate, words) => {
    expect(distanceText({ it: undefined, kilometres }, isApproximate)).toBe(words);
  });
});
