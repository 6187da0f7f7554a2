import { expect, it } from 'vitest';
import { parsePosition } from './position';

it.each<[string, string]>([
  ['figures with a comma between them', '48.5412, 2.6612'],
  ['figures without a space', '48.5412,2.6612'],
  ['figures of a Frenchman', '48,5412 2,6612'],
  ['figures of a Frenchman, a comma between them', '48,5412, 2,6612'],
  ['figures and a semicolon', '48,5412 ; 2,6612'],
  ['figures in brackets', '(48.5412, 2.6612)'],
  ['figures on two lines', ' 48.5412\n2.6612 '],
  ['more decimals than anybody measures', '48.541200321, 2.661199987'],
  ['degrees as Google Maps copies them', '48°32\'28.3"N 2°39\'40.3"E'],
  ['degrees with primes and a comma', '48° 32′ 28,32″ N, 2° 39′ 40,32″ E'],
  ['degrees, east first', '2,6612° E 48,5412° N'],
  ['a map of OpenStreetMap', 'https://www.openstreetmap.org/#map=15/48.5412/2.6612'],
  [
    'a map of OpenStreetMap with layers',
    'https://www.openstreetmap.org/#map=15/48.5412/2.6612&layers=P',
  ],
  [
    'a marker of OpenStreetMap, before its map',
    'https://www.openstreetmap.org/?mlat=48.5412&mlon=2.6612#map=15/48.6/2.7',
  ],
  ['a map of Google', 'https://www.google.com/maps/@48.5412,2.6612,15z?entry=ttu'],
  [
    'a place of Google, before its map',
    'https://www.google.fr/maps/place/Melun/@48.53,2.64,14z/data=!3m1!4b1!4m6!3m5!1s0x47:0x40!8m2!3d48.5412!4d2.6612!16zL20',
  ],
  ['a search of Google', 'https://www.google.com/maps/search/48.5412,+2.6612?sa=X'],
  ['a question of Google', 'https://maps.google.com/?q=48.5412,2.6612'],
  [
    'a question of Google, coded',
    'https://www.google.com/maps/search/?api=1&query=48.5412%2C2.6612',
  ],
  ['what phones share', 'geo:48.5412,2.6612?z=17'],
])('reads %s', (_what, pasted) => {
  const found = parsePosition(pasted);
  expect(found?.latitude).toBeCloseTo(48.5412, 4);
  expect(found?.longitude).toBeCloseTo(2.6612, 4);
});

it.each<[string, string, number, number]>([
  ['south and west', '-33.9, -70,6', -33.9, -70.6],
  ['south and west in degrees', '33°54\'0"S 70°36\'0"O', -33.9, -70.6],
])('reads %s', (_what, pasted, latitude, longitude) => {
  expect(parsePosition(pasted)).toEqual({ latitude, longitude });
});

it.each<[string, string]>([
  ['nothing', ''],
  ['one figure', '48.5412'],
  ['one figure of a Frenchman', '48,5412'],
  ['three figures', '48.5, 2.6, 3.1'],
  ['words', 'Melun, près de la gare'],
  ['a latitude that there is not', '98.5, 2.6'],
  ['a longitude that there is not', 'https://www.openstreetmap.org/#map=15/48.5/200'],
  ['a shortened link', 'https://maps.app.goo.gl/AbCdEf123'],
  ['the address of another site', 'https://www.it77.fr/espaces/48-2/'],
])('reads no position in %s', (_what, pasted) => {
  expect(parsePosition(pasted)).toBeUndefined();
});
