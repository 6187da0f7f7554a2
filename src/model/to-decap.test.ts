import { describe, expect, it } from 'vitest';
import type { DecapField } from './decap-field';
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
import type { Field } from './spec';
import { decapFields } from './to-decap';

const label = 'Champ';
const CHOICES = { open: 'Ouvert', closed: 'Fermé' } as const;
const OPTIONS = [
  { value: 'open', label: 'Ouvert' },
  { value: 'closed', label: 'Fermé' },
];

const formOf = (field: Field<unknown>): DecapField | undefined => decapFields({ a: field })[0];

const FIELDS: readonly (readonly [string, Field<unknown>, object])[] = [
  ['a line', text({ label }), { name: 'a', label, widget: 'string', required: true }],
  ['a paragraph', text({ label, multiline: true }), { widget: 'text' }],
  ['an optional line', optional(text({ label })), { required: false }],
  ['a hidden number', text({ label, hidden: true }), { widget: 'hidden', required: true }],
  ['a line with a default', text({ label, defaultValue: 'x' }), { default: 'x' }],
  ['a line best kept short', text({ label, advised: 90 }), { advised_length: 90 }],
  ['a box', boolean({ label }), { widget: 'boolean', required: false }],
  ['a number', number({ label, min: 0 }), { widget: 'number', value_type: 'float', min: 0 }],
  [
    'a number beside which a position is found',
    number({ label, control: 'position' }),
    { widget: 'number', value_type: 'float', finds_position: true },
  ],
  ['a whole number', number({ label, integer: true }), { value_type: 'int' }],
  ['a choice', select({ label, choices: CHOICES }), { options: OPTIONS, multiple: false }],
  [
    'a choice with a default',
    select({ label, choices: CHOICES, defaultValue: 'open' }),
    { default: 'open' },
  ],
  ['several choices', selectMany({ label, choices: CHOICES }), { multiple: true, required: false }],
  ['a day', day({ label }), { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false }],
  ['a moment', dateTime({ label }), { format: 'YYYY-MM-DDTHH:mm', time_format: 'HH:mm' }],
  ['an image', file({ label, accept: 'image' }), { widget: 'image', choose_url: false }],
  ['a document', file({ label, accept: 'document' }), { widget: 'file', choose_url: false }],
  [
    'a reference',
    reference({ label, kind: 'spaces' }),
    { collection: 'spaces', value_field: 'id', multiple: false },
  ],
  ['references', references({ label, kind: 'spaces' }), { widget: 'relation', multiple: true }],
  ['the text', body({ label }), { widget: 'markdown' }],
];

describe('decapFields', () => {
  it.each(FIELDS)('gives %s its field', (_name, field, expected) => {
    expect(formOf(field)).toMatchObject(expected);
  });

  it('folds a list, and sums up its items', () => {
    const fields = { name: text({ label: 'Nom' }) };
    const summary = '{{fields.name}}';
    expect(formOf(list({ label, labelSingular: 'Source', summary, fields }))).toMatchObject({
      widget: 'list',
      label_singular: 'source',
      collapsed: true,
      summary,
      fields: [{ name: 'name', label: 'Nom', required: true }],
    });
  });

  it('gives a list of texts one field', () => {
    expect(formOf(texts({ label, labelSingular: 'Nom' }))).toMatchObject({
      field: { label: 'Nom', widget: 'string', required: true },
    });
  });

  it('demands nothing of an optional group, so that it may stay empty', () => {
    const group = object({ label, fields: { b: text({ label: 'B' }) } });
    expect(formOf(group)).toMatchObject({ collapsed: false, fields: [{ required: true }] });
    expect(formOf(optional(group))).toMatchObject({
      collapsed: true,
      fields: [{ required: false }],
    });
  });

  it('refuses in the form what the check refuses: a pattern, or a length', () => {
    const pattern = { source: '^\\p{Lu}', message: 'commencez par une majuscule' };
    const [capital, advice] = patternOf(text({ label, pattern }));
    expect([capital.test('Été'), capital.test('été'), advice]).toEqual([
      true,
      false,
      pattern.message,
    ]);
    const [short, limit] = patternOf(text({ label, max: 3 }));
    expect([short.test('é\né'), short.test('abcd'), limit]).toEqual([
      true,
      false,
      'restez sous 3 caractères',
    ]);
  });

  it('keeps hints as they are written, though Decap reads Markdown', () => {
    const hint = 'Écrivez [1](source:1), *jamais* `2_3`';
    expect(formOf(text({ label, hint }))?.hint).toBe(
      'Écrivez \\[1\\](source:1), \\*jamais\\* \\`2\\_3\\`',
    );
  });
});

function patternOf(field: Field<unknown>): readonly [RegExp, string] {
  const form = formOf(field);
  if (form?.widget !== 'string') throw new Error('no line');
  return form.pattern;
}
