import { describe, expect, it, test } from 'vitest';
import { savingsOf } from './savings';
import { resultLines, resultSentence } from './savings-words';
import type { Coefficients, Trip } from './trip';

const known: Coefficients = {
  weeks: 47,
  minutesADay: { low: 73, high: 80 },
  consumption: { low: 6.5, high: 8 },
  emission: { essence: 2.79, gazole: 3.17, electricite: 0.048 },
};
const trip: Trip = { mode: 'essence', days: 2, distance: 25, detour: 0, weeks: 47 };
const linesOf = (change: Partial<Trip>, coefficients = known) => {
  const changed = { ...trip, ...change };
  return resultLines(savingsOf(changed, coefficients), changed, coefficients);
};
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

describe('a result says how it was found', () => {
  it.each([
    ['kilometres', {}, '4 700 km', '2 × 25 km × 2 jours × 47 semaines, soit 94 allers-retours'],
    [
      'kilometres',
      { detour: 5, days: 1 },
      '1 880 km',
      '2 × (25 − 5) km × 1 jour × 47 semaines, soit 47 allers-retours',
    ],
    ['hours', {}, '114 à 125 h', '73 à 80 min par jour selon une étude de 2014, sur 94 jours'],
    ['hours', { minutes: 45 }, '141 h', '2 × 45 min, sur 94 jours'],
    ['energy', {}, '306 à 376 L', '6,5 à 8 L aux 100 km'],
    ['energy', { mode: 'electricite', consumption: 15 }, '705 kWh', '15 kWh aux 100 km'],
    ['money', { price: 1.8 }, '550 à 677 €', '1,8 € par L'],
    ['co2', {}, '852 à 1 049 kg de CO2e', '2,79 kg par L, amont compris'],
    [
      'desk',
      {},
      'Libre 2 jours sur 5',
      'Gardé pour vous seul, il serait occupé 60 % de la semaine.',
    ],
  ] as const)('%s with %j', (name, change, value, how) => {
    const line = linesOf(change)[name];
    expect(plain(line.value)).toBe(value);
    expect(plain(line.how)).toBe(how);
  });

  it.each([
    ['money', {}, 'Indiquez ce que vous payez, en euros par L.'],
    ['energy', { mode: 'autre' }, 'Aucun coefficient sourcé pour ce mode.'],
    [
      'energy',
      { mode: 'electricite' },
      'Indiquez la consommation de votre voiture, en kWh aux 100 km.',
    ],
    ['co2', { mode: 'electricite' }, 'Il y manque la consommation.'],
  ] as const)('%s with %j is told as not counted', (name, change, how) => {
    expect(linesOf(change)[name]).toEqual({ value: 'Non compté', how, isMissing: true });
  });
});

test('what is heard names what is counted, and nothing else', () => {
  expect(plain(resultSentence(linesOf({ mode: 'autre' })))).toBe(
    'En moins par an : 4 700 km, 114 à 125 h.',
  );
});

test('no coefficient of the site makes « NaN » or « undefined »', () => {
  const none: Coefficients = {
    emission: { essence: undefined, gazole: undefined, electricite: undefined },
  };
  expect(JSON.stringify(linesOf({ price: 2 }, none))).not.toMatch(/NaN|undefined|Infinity/u);
});
