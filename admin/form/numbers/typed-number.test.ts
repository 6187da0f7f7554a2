import { describe, expect, it } from 'vitest';
import { keptNumber, numberObjection, shownNumber, type NumberLimits } from './typed-number';

/** What the field holds and shows after each key. */
function type(keys: string): readonly (readonly [held: unknown, shown: string])[] {
  return Array.from(keys, (_, rank) => {
    const typed = keys.slice(0, rank + 1);
    const value = keptNumber(typed);
    return [value, shownNumber(value, typed)];
  });
}

it('keeps what is typed on screen, with a comma or a point, at every key', () => {
  for (const keys of ['48,5412', '48.5412', '-2,50', '007', '12 rue']) {
    const steps = type(keys);
    expect(steps.map(([, shown]) => shown)).toEqual(
      Array.from(keys, (_, rank) => keys.slice(0, rank + 1)),
    );
  }
  expect(type('48,5412').at(-1)?.[0]).toBe(48.5412);
  expect(type('48.5412').at(-1)?.[0]).toBe(48.5412);
});

it.each<[string, unknown, string, string]>([
  ['a value that came from elsewhere', 48.95, '48,54', '48,95'],
  ['a field that was emptied', '', '48,54', ''],
  ['a field that never held anything', undefined, '', ''],
  ['zero', 0, '', '0'],
])('shows %s', (_what, value, typed, shown) => {
  expect(shownNumber(value, typed)).toBe(shown);
});

describe('what is told of a number', () => {
  const latitude: NumberLimits = { label: 'Latitude', isInteger: false, min: -90, max: 90 };
  const seats: NumberLimits = { label: 'Places', isInteger: true, min: 1, max: undefined };
  it.each<[unknown, NumberLimits, string | undefined]>([
    ['', latitude, undefined],
    [undefined, latitude, undefined],
    [48.5412, latitude, undefined],
    [90, latitude, undefined],
    [91, latitude, '« Latitude » : entre -90 et 90.'],
    ['abc', latitude, '« Latitude » : « abc » n’est pas un nombre ; écrivez par exemple 48,5412.'],
    [12, seats, undefined],
    [0, seats, '« Places » : au moins 1.'],
    [2.5, seats, '« Places » : écrivez un nombre entier.'],
  ])('%j', (value, limits, told) => {
    expect(numberObjection(value, limits)).toBe(told);
  });
});
