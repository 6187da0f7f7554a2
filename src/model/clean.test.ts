import { describe, expect, it } from 'vitest';
import { clean, isRecord } from './clean';
import { file, list, object, optional, references, text, texts } from './fields';

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
  ['removes what outputs forbid', { a: 'T\u0003i\uD800tre\uFFFE' }, { a: 'Titre' }],
  [
    'removes it at any depth',
    { a: [{ b: { c: ['x\u0000', 'y\u202E'] } }] },
    { a: [{ b: { c: ['x', 'y'] } }] },
  ],
  ['makes a space of Word’s line break', { a: 'Titre\vsuite' }, { a: 'Titre suite' }],
  ['drops a text of nothing else', { a: '\u0003 \uFEFF', b: ['\u0008'] }, {}],
];

describe('clean', () => {
  it.each(CASES)('%s', (_name, raw, cleaned) => {
    expect(clean(raw)).toEqual(cleaned);
  });

  it.each(CASES)('a second pass changes nothing: %s', (_name, _raw, cleaned) => {
    expect(clean(cleaned)).toEqual(cleaned);
  });
});

describe('clean, knowing the fields', () => {
  const label = 'Champ';
  const pattern = { source: '^[a-z]+$', message: 'écrivez des lettres' };
  const link = { words: text({ label }), url: text({ label, pattern }) };
  const shape = {
    title: text({ label }),
    url: text({ label, pattern }),
    synonyms: texts({ label, labelSingular: label }),
    addresses: texts({ label, labelSingular: label, pattern }),
    spaces: references({ label, kind: 'spaces' }),
    links: list({ label, labelSingular: label, fields: link }),
    image: optional(object({ label, fields: { ...link, file: file({ label, accept: 'image' }) } })),
  };

  it('removes from words what outputs forbid, and leaves names to the check', () => {
    const held = {
      title: 'a\u0003',
      url: 'b\u0003',
      synonyms: ['c\u0003'],
      addresses: ['d\u0003'],
      spaces: ['e\u0003'],
      links: [{ words: 'f\u0003', url: 'g\u0003' }],
      image: { words: 'h\u0003', url: 'i\u0003', file: 'j\u0003' },
      unknown: 'k\u0003',
    };
    expect(clean(held, shape)).toEqual({
      ...held,
      title: 'a',
      synonyms: ['c'],
      links: [{ words: 'f', url: 'g\u0003' }],
      image: { ...held.image, words: 'h' },
      unknown: 'k',
    });
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
