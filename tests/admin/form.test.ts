import { describe, expect, it } from 'vitest';
import { kinds } from '~/kinds';
import { settings } from '~/kinds/settings/model';
import type { DecapField } from '~/model/decap-field';
import { isTextSpec, type Shape, type Spec } from '~/model/spec';
import { collections, type FolderCollection } from '../../admin/decap/collections';
import { kindNames } from './content-files';

const WIDGETS: Readonly<Record<Spec['type'], readonly string[]>> = {
  text: ['string', 'text', 'hidden', 'address'],
  boolean: ['boolean'],
  number: ['number'],
  select: ['select'],
  day: ['datetime'],
  'date-time': ['datetime'],
  file: ['image', 'file'],
  reference: ['relation'],
  list: ['list'],
  object: ['object'],
  body: ['markdown'],
};

interface Pair {
  readonly path: string;
  readonly spec: Spec;
  readonly field: DecapField | undefined;
  /** Fields of an optional group are only demanded once it holds something, before saving. */
  readonly isDemanded: boolean;
}

/** Each field of the model, at every depth, beside its field in the form. */
function pairs(
  shape: Shape,
  form: readonly DecapField[],
  prefix: string,
  isDemanded = true,
): readonly Pair[] {
  return Object.entries(shape).flatMap(([name, { spec }]) => {
    const path = `${prefix}.${name}`;
    const field = form.find((one) => one.name === name);
    const own = { path, spec, field, isDemanded };
    if (spec.type === 'object' && field?.widget === 'object') {
      return [own, ...pairs(spec.fields, field.fields, path, spec.required)];
    }
    if (spec.type !== 'list' || field?.widget !== 'list') return [own];
    return isTextSpec(spec.item)
      ? [own, { path: `${path}[]`, spec: spec.item, field: field.field, isDemanded: true }]
      : [own, ...pairs(spec.item, field.fields ?? [], path)];
  });
}

const folders = collections.filter((one): one is FolderCollection => 'folder' in one);
const all: readonly Pair[] = [
  ...kindNames.flatMap((kind) =>
    pairs(kinds[kind].fields, folders.find(({ name }) => name === kind)?.fields ?? [], kind),
  ),
  ...collections.flatMap((one) =>
    'files' in one ? pairs(settings, one.files[0]?.fields ?? [], 'settings') : [],
  ),
];

describe('the form computed from the model', () => {
  it.each(all)('asks for $path', ({ spec, field, isDemanded }) => {
    expect(field).toMatchObject({ label: spec.label, required: isDemanded && spec.required });
    expect(WIDGETS[spec.type]).toContain(field?.widget);
  });

  it.each(all.filter(({ spec }) => spec.type === 'select'))(
    'offers the same choices: $path',
    ({ spec, field }) => {
      expect(field).toMatchObject({
        options: spec.type === 'select' ? spec.choices : [],
        ...(spec.type === 'select' && spec.defaultValue !== undefined
          ? { default: spec.defaultValue }
          : {}),
      });
    },
  );

  it.each(all.filter(({ spec }) => spec.type === 'reference'))(
    'refers by permanent number to a collection that exists: $path',
    ({ field }) => {
      expect(field).toMatchObject({ value_field: 'id' });
      expect(folders.map(({ name }) => name)).toContain(
        field?.widget === 'relation' ? field.collection : '',
      );
    },
  );

  it('asks for nothing that is not in the model', () => {
    const count = (form: readonly DecapField[]): number => form.length;
    for (const { name, fields } of folders) {
      const kind = kindNames.find((one) => one === name);
      expect(count(fields)).toBe(kind === undefined ? 0 : Object.keys(kinds[kind].fields).length);
    }
  });

  it('speaks French and helps: every collection says what it holds', () => {
    for (const { label, description } of collections) {
      expect(label).not.toBe('');
      expect(description).toMatch(/\.$/u);
    }
  });
});

describe('the names of new files', () => {
  it('start with the day, as written, when the kind is dated', () => {
    const dated = folders.filter(({ slug }) => slug.includes('date'));
    expect(dated.map(({ name }) => name)).toEqual(kindNames.filter((kind) => kinds[kind].dated));
    // {{year}} and {{day}} read the day in UTC: the day before, in France.
    for (const { slug } of dated) expect(slug).not.toMatch(/year|month|day/u);
  });
});

describe('what editors add', () => {
  it('goes to content/medias, and is named from the entry’s folder', () => {
    for (const { media_folder, public_folder } of folders) {
      expect({ media_folder, public_folder }).toEqual({
        media_folder: '/content/medias',
        public_folder: '../medias',
      });
    }
  });
});
