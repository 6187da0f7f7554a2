import { describe, expect, it, test } from 'vitest';
import { readTrip } from './read-trip';

const typed = { mode: 'essence', jours: '2', distance: '25', semaines: '47' };

describe('a trip is read as it is typed', () => {
  it.each([
    ['a comma', { distance: '12,5' }, { distance: 12.5 }],
    ['a point', { distance: '12.5' }, { distance: 12.5 }],
    ['spaces around', { jours: ' 3 ' }, { days: 3 }],
    ['an empty price', { prix: '' }, { price: undefined }],
    ['a price', { prix: '1,80' }, { price: 1.8 }],
    ['no place nearby', { lieu: '' }, { detour: 0 }],
    ['a place nearby', { lieu: '5' }, { detour: 5 }],
    ['another mode', { mode: 'autre' }, { mode: 'autre' }],
    ['an unknown mode of the address', { mode: 'constructor' }, { mode: 'essence' }],
  ])('%s', (_, change, expected) => {
    const { trip, faults } = readTrip({ ...typed, ...change });
    expect(faults).toEqual({});
    expect(trip).toMatchObject(expected);
  });
});

describe('an absurd entry gets a sentence, never a result', () => {
  it.each([
    ['jours', '', 'Indiquez un nombre, par exemple 2.'],
    ['jours', '-2', '« -2 » sort de ce que nous savons compter : entre 0,5 et 5 jours.'],
    ['jours', '0', '« 0 » sort de ce que nous savons compter : entre 0,5 et 5 jours.'],
    ['jours', '8', '« 8 » sort de ce que nous savons compter : entre 0,5 et 5 jours.'],
    ['distance', 'abc', '« abc » ne se lit pas comme un nombre : écrivez par exemple 25.'],
    ['distance', '1e9', '« 1e9 » ne se lit pas comme un nombre : écrivez par exemple 25.'],
    ['distance', 'NaN', '« NaN » ne se lit pas comme un nombre : écrivez par exemple 25.'],
    [
      'distance',
      'Infinity',
      '« Infinity » ne se lit pas comme un nombre : écrivez par exemple 25.',
    ],
    [
      'distance',
      '1000000000',
      '« 1000000000 » sort de ce que nous savons compter : entre 0,5 et 300 km.',
    ],
    [
      'distance',
      'x'.repeat(99),
      `« ${'x'.repeat(20)}… » ne se lit pas comme un nombre : écrivez par exemple 25.`,
    ],
    ['semaines', '60', '« 60 » sort de ce que nous savons compter : entre 1 et 52 semaines.'],
    ['prix', 'deux', '« deux » ne se lit pas comme un nombre : écrivez par exemple 1,8.'],
    ['lieu', '25', 'Le télécentre serait aussi loin que le bureau : aucun kilomètre de moins.'],
  ] as const)('%s « %s »', (name, value, sentence) => {
    const { trip, faults } = readTrip({ ...typed, [name]: value });
    expect(trip).toBeUndefined();
    expect(faults).toEqual({ [name]: sentence });
  });
});

test('each wrong field has its own sentence, and an address without a field is read', () => {
  expect(Object.keys(readTrip({}).faults)).toEqual(['jours', 'distance', 'semaines']);
});
