/**
 * The vocabulary in which every kind of content is described: one function a sort of field. Runs in
 * Node, in the browser and in tests.
 */
import type { Field, Shape, TextSpec, Values } from './spec';

interface TextOptions {
  readonly label: string;
  readonly hint?: string;
  readonly max?: number;
  readonly advised?: number;
  readonly words?: number;
  readonly multiline?: boolean;
  readonly pattern?: { readonly source: string; readonly message: string };
  readonly defaultValue?: string;
  readonly hidden?: boolean;
  readonly control?: 'address';
}

function textSpec(options: TextOptions, required: boolean): TextSpec {
  return { max: 200, multiline: false, ...options, type: 'text', required };
}

/** A required line (or paragraph) of text. */
export const text = (options: TextOptions): Field<string> => ({ spec: textSpec(options, true) });

/** The same field, which may be left empty. Emptied values are dropped by `clean`. */
export function optional<V>(field: Field<V>): Field<V | undefined> {
  return { spec: { ...field.spec, required: false } };
}

export const boolean = (options: { label: string; hint?: string }): Field<boolean> => ({
  spec: { ...options, type: 'boolean', required: false },
});

export const number = (options: {
  label: string;
  hint?: string;
  integer?: boolean;
  min?: number;
  max?: number;
  control?: 'position';
}): Field<number> => ({ spec: { integer: false, ...options, type: 'number', required: true } });

/** One value among several. `choices` maps the stored value (English) to what the editor reads. */
export function select<const C extends Readonly<Record<string, string>>>(options: {
  label: string;
  hint?: string;
  choices: C;
  defaultValue?: keyof C & string;
}): Field<keyof C & string> {
  return { spec: { ...selectSpec(options), multiple: false, required: true } };
}

/** Any number of values among several; absent means none. */
export function selectMany<const C extends Readonly<Record<string, string>>>(options: {
  label: string;
  hint?: string;
  choices: C;
}): Field<readonly (keyof C & string)[]> {
  return { spec: { ...selectSpec(options), multiple: true, required: false } };
}

function selectSpec<O extends { label: string; choices: Readonly<Record<string, string>> }>(
  options: O,
) {
  const choices = Object.entries(options.choices).map(([value, label]) => ({ value, label }));
  return { ...options, type: 'select' as const, choices };
}

/** A calendar day, stored 'YYYY-MM-DD'. */
export const day = (options: {
  label: string;
  hint?: string;
  startsToday?: boolean;
}): Field<string> => ({
  spec: { ...options, type: 'day', required: true },
});

/** A moment in Paris local time, stored 'YYYY-MM-DDTHH:mm'. */
export const dateTime = (options: { label: string; hint?: string }): Field<string> => ({
  spec: { ...options, type: 'date-time', required: true },
});

/** A file of `content/medias`, stored `../medias/name.ext`. */
export const file = (options: {
  label: string;
  hint?: string;
  accept: 'image' | 'document';
}): Field<string> => ({ spec: { ...options, type: 'file', required: true } });

/** The permanent `id` of one entry of another kind. */
export const reference = (options: {
  label: string;
  hint?: string;
  kind: string;
}): Field<string> => ({ spec: { ...options, type: 'reference', multiple: false, required: true } });

/** Permanent `id`s of entries of another kind; absent means none. */
export const references = (options: {
  label: string;
  hint?: string;
  kind: string;
}): Field<readonly string[]> => ({
  spec: { ...options, type: 'reference', multiple: true, required: false },
});

/** A list of texts; absent means empty. Of a required one, a rule of its kind says what it lacks. */
export const texts = (options: {
  label: string;
  labelSingular: string;
  hint?: string;
  max?: number;
  pattern?: { readonly source: string; readonly message: string };
  required?: boolean;
}): Field<readonly string[]> => {
  const { label, labelSingular, hint, required = false, ...item } = options;
  return {
    spec: {
      type: 'list',
      label,
      labelSingular,
      required,
      item: textSpec({ label: labelSingular, ...item }, true),
      ...(hint === undefined ? {} : { hint }),
    },
  };
};

/** A list of groups of fields; absent means empty. */
export const list = <S extends Shape>(options: {
  label: string;
  labelSingular: string;
  hint?: string;
  fields: S;
  summary?: string;
}): Field<readonly Values<S>[]> => {
  const { fields, ...rest } = options;
  return { spec: { ...rest, type: 'list', required: false, item: fields } };
};

/** A group of fields. */
export const object = <S extends Shape>(options: {
  label: string;
  hint?: string;
  fields: S;
}): Field<Values<S>> => ({ spec: { ...options, type: 'object', required: true } });

/** The Markdown text under the front matter. Its value never enters the front matter. */
export const body = (options: { label: string; hint?: string }): Field<undefined> => ({
  spec: { ...options, type: 'body', required: true },
});
