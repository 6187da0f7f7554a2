import { expect, it } from 'vitest';
import { locateCommunes, type NamedCommune, type Village } from './locate-communes';

const commune = (code: string, name: string, postcode: string): NamedCommune => ({
  code,
  name,
  formerNames: [],
  postcodes: [postcode],
});
const village = (code: string, name: string, latitude: number): Village => ({
  commune: code,
  name,
  latitude,
  longitude: 2.5,
});

const ONE = commune('77001', 'Bourg', '77100');
const TWO = commune('77002', 'Ville', '77100');
const THREE = commune('77003', 'Hameau', '77200');

it.each<[string, readonly Village[], number, boolean]>([
  ['its village', [village('77001', 'Autre nom', 48.1236)], 48.124, false],
  [
    'the village of its name',
    [village('77001', 'Gare', 48.9), village('77001', 'Bourg', 48.1)],
    48.1,
    false,
  ],
  [
    'the middle of its villages',
    [village('77001', 'Haut', 48.2), village('77001', 'Bas', 48.4)],
    48.3,
    false,
  ],
  [
    'the communes of its postcode',
    [village('77002', 'Ville', 48.5), village('77003', 'Hameau', 48.9)],
    48.5,
    true,
  ],
  ['the communes of its group', [village('77003', 'Hameau', 48.9)], 48.9, true],
])('places a commune by %s', (_how, villages, latitude, isApproximate) => {
  const [found] = locateCommunes([ONE, TWO, THREE], villages, [['77001', '77002', '77003']]);
  expect(found).toEqual({ ...ONE, latitude, longitude: 2.5, isApproximate });
});

it('refuses to guess when nothing is known around', () => {
  expect(() => locateCommunes([ONE], [village('77009', 'Loin', 48)], [])).toThrow('Bourg (77001)');
});
