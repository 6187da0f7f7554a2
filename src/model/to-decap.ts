/** Computes the editors' form from the fields of a kind. Runs in Node and in the browser. */
import { TODAY, type DecapField } from './decap-field';
import {
  isTextSpec,
  type ListSpec,
  type ObjectSpec,
  type Shape,
  type Spec,
  type TextSpec,
} from './spec';

/** What every field has. `required` may be lifted by the group the field is in. */
interface Shared {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

/** Decap renders hints as Markdown: without this, `[1](source:1)` would become a link. */
const plainHint = (hint: string): string => hint.replace(/[\\`*_[\]~]/g, '\\$&');

function textPattern({ pattern, max }: TextSpec): readonly [RegExp, string] {
  return pattern
    ? [new RegExp(pattern.source, 'u'), pattern.message]
    : [new RegExp(`^[\\s\\S]{0,${String(max)}}$`), `restez sous ${String(max)} caractères`];
}

function textField(shared: Shared, spec: TextSpec): DecapField {
  if (spec.hidden === true) return { ...shared, widget: 'hidden' };
  if (spec.control !== undefined) return { ...shared, widget: spec.control };
  return {
    ...shared,
    widget: spec.multiline ? 'text' : 'string',
    pattern: textPattern(spec),
    ...(spec.defaultValue === undefined ? {} : { default: spec.defaultValue }),
    ...(spec.advised === undefined ? {} : { advised_length: spec.advised }),
  };
}

/** Folded down to one bar each, so that the form stays short. */
function listField(shared: Shared, spec: ListSpec): DecapField {
  const list = {
    ...shared,
    widget: 'list' as const,
    label_singular: spec.labelSingular.toLocaleLowerCase('fr'),
    collapsed: true,
    minimize_collapsed: true,
    ...(spec.summary === undefined ? {} : { summary: spec.summary }),
  };
  return isTextSpec(spec.item)
    ? { ...list, field: decapField('item', spec.item, true) }
    : { ...list, fields: decapFields(spec.item) };
}

/**
 * Decap demands the required fields of an optional group even when the group is left empty, so they
 * are lifted here; the check before saving demands them once the group holds something.
 */
function objectField(shared: Shared, spec: ObjectSpec): DecapField {
  const fields = Object.entries(spec.fields).map(([name, field]) =>
    decapField(name, field.spec, spec.required),
  );
  return { ...shared, widget: 'object', collapsed: !spec.required, fields };
}

function decapField(name: string, spec: Spec, canRequire: boolean): DecapField {
  const shared: Shared = {
    name,
    label: spec.label,
    required: canRequire && spec.required,
    ...(spec.hint === undefined ? {} : { hint: plainHint(spec.hint) }),
  };
  switch (spec.type) {
    case 'text':
      return textField(shared, spec);
    case 'boolean':
      return { ...shared, widget: 'boolean' };
    case 'number': {
      const { min, max, integer, control } = spec;
      return {
        ...shared,
        widget: 'number',
        value_type: integer ? 'int' : 'float',
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(control === 'position' ? { finds_position: true } : {}),
      };
    }
    case 'select': {
      const { choices, multiple, defaultValue } = spec;
      const preset = defaultValue === undefined ? {} : { default: defaultValue };
      return { ...shared, widget: 'select', options: choices, multiple, ...preset };
    }
    case 'day':
      return {
        ...shared,
        widget: 'datetime',
        format: 'YYYY-MM-DD',
        date_format: 'DD/MM/YYYY',
        time_format: false,
        ...(spec.startsToday === true ? { default: TODAY } : {}),
      };
    case 'date-time':
      return {
        ...shared,
        widget: 'datetime',
        format: 'YYYY-MM-DDTHH:mm',
        date_format: 'DD/MM/YYYY',
        time_format: 'HH:mm',
      };
    case 'file':
      return { ...shared, widget: spec.accept === 'image' ? 'image' : 'file', choose_url: false };
    case 'reference':
      return {
        ...shared,
        widget: 'relation',
        collection: spec.kind,
        value_field: 'id',
        search_fields: ['title'],
        display_fields: ['title'],
        multiple: spec.multiple,
        options_length: 100,
      };
    case 'list':
      return listField(shared, spec);
    case 'object':
      return objectField(shared, spec);
    case 'body':
      return { ...shared, widget: 'markdown' };
  }
}

/** The form of a kind, field by field, in the order of its model. */
export function decapFields(shape: Shape): readonly DecapField[] {
  return Object.entries(shape).map(([name, { spec }]) => decapField(name, spec, true));
}
