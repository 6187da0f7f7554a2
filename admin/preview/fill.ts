/** Values that a view can draw, from a form filled in part or wrongly. Pure. */
import { isRecord } from '~/model/clean';
import { isTextSpec, type Field, type Shape, type Spec, type Values } from '~/model/spec';
import { toZod } from '~/model/to-zod';

type Schema = ReturnType<typeof toZod>;

const schemas = new WeakMap<Field<unknown>, Schema>();

/** The build's own rule for one field, made once. */
function schemaOf(field: Field<unknown>): Schema {
  const schema = schemas.get(field) ?? toZod({ value: field });
  schemas.set(field, schema);
  return schema;
}

/** What stands for a text that is missing, where the page cannot do without. */
const placeholder = (label: string): string =>
  label === 'Titre' ? '(sans titre)' : `(${label.toLowerCase()} : à remplir)`;

/** Too long, or written as a number: shown as typed. In a form that is wrong: not shown. */
function repairText(spec: Spec & { type: 'text' }, value: unknown): string | undefined {
  const typed = typeof value === 'number' ? String(value) : value;
  if (typeof typed === 'string' && typed !== '' && spec.pattern === undefined) return typed;
  return spec.required ? placeholder(spec.label) : undefined;
}

function repairList(spec: Spec & { type: 'list' }, value: unknown): readonly unknown[] {
  const { item } = spec;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return isTextSpec(item)
    ? items.filter((one) => typeof one === 'string' && one !== '')
    : items.filter(isRecord).map((one) => fill(item, one));
}

/** The closest to what was typed that the field may hold; nothing when it may be absent. */
function repair(spec: Spec, value: unknown): unknown {
  switch (spec.type) {
    case 'text':
      return repairText(spec, value);
    case 'boolean':
      return value === true;
    case 'number':
      return spec.required ? (spec.min ?? 0) : undefined;
    case 'select': {
      const values = spec.choices.map((choice) => choice.value);
      const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
      if (spec.multiple) return values.filter((one) => chosen.includes(one));
      return spec.required ? (spec.defaultValue ?? values[0]) : undefined;
    }
    case 'day':
    case 'date-time':
    case 'file':
      return spec.required ? '' : undefined;
    case 'reference':
      if (!spec.multiple) return spec.required ? '' : undefined;
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    case 'list':
      return repairList(spec, value);
    case 'object':
      return spec.required || isRecord(value) ? fill(spec.fields, value) : undefined;
    case 'body':
      return undefined;
  }
}

function valueOf(field: Field<unknown>, given: unknown): unknown {
  const parsed = schemaOf(field).safeParse(given === undefined ? {} : { value: given });
  return parsed.success && isRecord(parsed.data) ? parsed.data['value'] : repair(field.spec, given);
}

/**
 * Completes a group of fields so that its view never fails: what is valid is kept, what is not is
 * brought back to something that can be shown, what is missing gets a word that says so.
 * @param raw the fields as the form holds them, cleaned; anything else counts as empty
 */
export function fill<S extends Shape>(shape: S, raw: unknown): Values<S> {
  const given = isRecord(raw) ? raw : {};
  const values = Object.entries(shape)
    .map(([name, field]) => [name, valueOf(field, given[name])] as const)
    .filter(([, value]) => value !== undefined);
  // Reason for the cast: built field by field from the data `Values<S>` is computed from.
  return Object.fromEntries(values) as Values<S>;
}
