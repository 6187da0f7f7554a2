import { describe, expect, it } from 'vitest';
import { clean, isRecord } from './clean';

const CASES: readonly (readonly [string, unknown, unknown])[] = [
  ['drops empty texts, nulls and empty lists', { a: '', b: null, c: [], d: 'x' }, { d: 'x' }],
  ['drops texts of spaces only', { a: '  \n' }, {}],
  ['trims texts', { a: '  Été \n' }, { a: 'Été' }],
  ['keeps zero and false, which are choices', { a: 0, b: false }, { a: 0, b: false }],
  ['empties lists of what is empty', { a: ['', null, 'x', {}] }, { a: ['x'] }],
  ['drops a list left without items', { a: ['', { b: '' }] }, {}],
  ['drops a group left without fields', { image: { file: '', credit: null } }, {}],
  ['drops a group of unticked boxes', { image: { file: '', decorative: false } }, {}],
  [
    'keeps the unticked box of a group that holds something',
    { image: { file: 'a.jpg', decorative: false } },
    { image: { file: 'a.jpg', decorative: false } },
  ],
  ['keeps a ticked box alone', { image: { decorative: true } }, { image: { decorative: true } }],
  ['goes to any depth', { a: [{ b: { c: '' }, d: ' x ' }] }, { a: [{ d: 'x' }] }],
  ['leaves alone what is neither text, list nor group', 12, 12],
];

describe('clean', () => {
  it.each(CASES)('%s', (_name, raw, cleaned) => {
    expect(clean(raw)).toEqual(cleaned);
  });

  it.each(CASES)('a second pass changes nothing: %s', (_name, _raw, cleaned) => {
    expect(clean(cleaned)).toEqual(cleaned);
  });
});

describe('isRecord', () => {
  it.each<readonly [string, unknown, boolean]>([
    ['a YAML map', { a: 1 }, true],
    ['a list', [1], false],
    ['null', null, false],
    ['a date', new Date(0), false],
    ['a text', 'a', false],
  ])('%s', (_name, value, expected) => {
    expect(isRecord(value)).toBe(expected);
  });
});
