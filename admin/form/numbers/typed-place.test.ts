import { expect, it } from 'vitest';
import { COMMUNES } from '~/places/communes';
import { communeDetail, typedPlace } from './typed-place';

it.each([
  ['', 0, /^$/u],
  ['melun', 1, /^1 commune/u],
  ['la ferte', 2, /^2 communes : choisissez/u],
  ['77', 8, /^507 communes ; précisez/u],
  ['Marseille', 0, /^Aucune commune de Seine-et-Marne/u],
  ['https://maps.app.goo.gl/AbCdEf', 0, /lien raccourci/u],
  ['48.54.12', 0, /^Aucune position/u],
])('« %s » offers %i communes', (typed, count, told) => {
  const place = typedPlace(typed);
  expect(place.position).toBeUndefined();
  expect(place.communes).toHaveLength(count);
  expect(place.told).toMatch(told);
});

it.each(['48,5412 ; 2,6612', 'https://www.openstreetmap.org/#map=17/48.5412/2.6612'])(
  '« %s » is a position',
  (typed) => {
    expect(typedPlace(typed)).toEqual({
      position: { latitude: 48.5412, longitude: 2.6612 },
      communes: [],
      told: 'Position : 48,5412 ; 2,6612. Voyez-la sur le dessin de l’aperçu.',
    });
  },
);

it('says that the middle of a small commune is that of its neighbours', () => {
  const details = ['Melun', 'Amillis'].map((asked) => {
    const commune = COMMUNES.find(({ name }) => name === asked);
    return commune === undefined ? undefined : communeDetail(commune);
  });
  expect(details).toEqual(['77000', '77120, position environ']);
});
