import { describe, expect, it } from 'vitest';
import {
  body,
  boolean,
  dateTime,
  day,
  file,
  list,
  number,
  object,
  optional,
  reference,
  references,
  select,
  selectMany,
  text,
  texts,
} from './fields';
import type { Shape } from './spec';
import { toZod } from './to-zod';

const label = 'Champ';
const CHOICES = { open: 'Ouvert', closed: 'Fermé' } as const;
const lower = { source: '^[a-z]+$', message: 'écrivez des minuscules' };

/** For each field: values it takes, values it refuses. */
const FIELDS: readonly (readonly [string, Shape, readonly unknown[], readonly unknown[]])[] = [
  ['text', { a: text({ label, max: 5 }) }, ['Été', '01000'], [undefined, '', 12, null, 'xxxxxx']],
  ['text with a pattern', { a: text({ label, pattern: lower }) }, ['abc'], ['ABC', 'a b']],
  ['optional text', { a: optional(text({ label })) }, [undefined, 'x'], ['', null, 1]],
  ['boolean', { a: boolean({ label }) }, [undefined, true, false], ['oui', 1, null]],
  ['number', { a: number({ label, min: -1, max: 9 }) }, [0, -1, 1.5], [undefined, '1', 9.1, '']],
  ['integer', { a: number({ label, integer: true }) }, [0, 12], [1.5, Number.NaN, '12']],
  ['select', { a: select({ label, choices: CHOICES }) }, ['open'], [undefined, 'Ouvert', '', 1]],
  [
    'select with a default',
    { a: select({ label, choices: CHOICES, defaultValue: 'open' }) },
    [undefined, 'closed'],
    ['ouvert'],
  ],
  [
    'choice of several',
    { a: selectMany({ label, choices: CHOICES }) },
    [undefined, [], ['open', 'closed']],
    ['open', ['ouvert']],
  ],
  ['day', { a: day({ label }) }, ['2024-02-29'], [undefined, '2025-02-29', '14/07/2026', 2026]],
  [
    'date and time',
    { a: dateTime({ label }) },
    ['2026-07-14T09:30'],
    ['2026-07-14', '2026-07-14T24:30', '2026-07-14T09:30:00.000+02:00'],
  ],
  [
    'file',
    { a: file({ label, accept: 'image' }) },
    ['../medias/photo.jpg'],
    [
      'photo.jpg',
      '/medias/photo.jpg',
      '../medias/a/b.jpg',
      '../medias/',
      'https://a.fr/b.jpg',
      '../medias/etude.pdf',
      '../medias/logo.svg',
    ],
  ],
  [
    'document',
    { a: file({ label, accept: 'document' }) },
    ['../medias/etude.pdf', '../medias/lieux.csv'],
    ['../medias/photo.jpg', '../medias/programme.exe'],
  ],
  ['reference', { a: reference({ label, kind: 'spaces' }) }, ['camus'], [undefined, '', ['camus']]],
  ['references', { a: references({ label, kind: 'spaces' }) }, [undefined, ['a']], ['a', ['']]],
  [
    'texts',
    { a: texts({ label, labelSingular: label, max: 2 }) },
    [undefined, ['ab']],
    [['abc'], 'ab'],
  ],
  [
    'list of groups',
    { a: list({ label, labelSingular: label, fields: { b: text({ label }) } }) },
    [undefined, [{ b: 'x' }]],
    [[{}], [{ b: 'x', c: 'y' }], { b: 'x' }],
  ],
  [
    'group',
    { a: object({ label, fields: { b: text({ label }) } }) },
    [{ b: 'x' }],
    [undefined, {}, { b: 'x', c: 'y' }],
  ],
];

const accepted = FIELDS.flatMap(([name, shape, good]) =>
  good.map((value) => ({ name, shape, value, shown: JSON.stringify(value) })),
);
const refused = FIELDS.flatMap(([name, shape, , bad]) =>
  bad.map((value) => ({ name, shape, value, shown: JSON.stringify(value) })),
);

describe('toZod', () => {
  it.each(accepted)('$name takes $shown', ({ shape, value }) => {
    expect(toZod(shape).safeParse({ a: value }).success).toBe(true);
  });

  it.each(refused)('$name refuses $shown', ({ shape, value }) => {
    expect(toZod(shape).safeParse({ a: value }).success).toBe(false);
  });

  it('fills what may be left out: lists, boxes, choices with a default', () => {
    const shape = {
      themes: selectMany({ label, choices: CHOICES }),
      sources: texts({ label, labelSingular: label }),
      draft: boolean({ label }),
      status: select({ label, choices: CHOICES, defaultValue: 'open' }),
      note: optional(text({ label })),
    };
    expect(toZod(shape).parse({})).toEqual({
      themes: [],
      sources: [],
      draft: false,
      status: 'open',
    });
  });

  it('refuses a key that is not in the model', () => {
    expect(toZod({ a: boolean({ label }) }).safeParse({ b: 'x' }).success).toBe(false);
  });

  it('keeps the text of the page out of the front matter', () => {
    expect(toZod({ body: body({ label }) }).safeParse({ body: 'x' }).success).toBe(false);
  });
});
