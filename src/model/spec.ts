/**
 * The description of a field, as plain data (`spec`) plus the type of its value; `to-zod.ts` and
 * `to-decap.ts` read the data, so that the schema and the editors' form cannot drift apart.
 */

interface Base {
  /** What the editor reads above the field, in French. */
  readonly label: string;
  /** What helps the editor fill it, in French. */
  readonly hint?: string;
  readonly required: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface TextSpec extends Base {
  readonly type: 'text';
  readonly multiline: boolean;
  readonly max: number;
  /** Beyond this many characters it is still accepted, but lists or shares cut it. */
  readonly advised?: number;
  /** At most this many words (lib/length-in-words.ts), besides `max`. */
  readonly words?: number;
  readonly pattern?: { readonly source: string; readonly message: string };
  readonly defaultValue?: string;
  /** Never shown to the editor: the CMS fills it (permanent identifiers). */
  readonly hidden?: boolean;
  /** Filled with the editors' own piece for addresses (admin/address), not by typing. */
  readonly control?: 'address';
}
export interface BooleanSpec extends Base {
  readonly type: 'boolean';
}
export interface NumberSpec extends Base {
  readonly type: 'number';
  readonly integer: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Beside it, the editors' own piece that finds a position (admin/form/numbers). */
  readonly control?: 'position';
}
export interface SelectSpec extends Base {
  readonly type: 'select';
  readonly choices: readonly Choice[];
  readonly multiple: boolean;
  readonly defaultValue?: string;
}
export interface DaySpec extends Base {
  readonly type: 'day';
  /** A new entry starts with the day it is in Paris. */
  readonly startsToday?: boolean;
}
export interface DateTimeSpec extends Base {
  readonly type: 'date-time';
}
export interface FileSpec extends Base {
  readonly type: 'file';
  readonly accept: 'image' | 'document';
}
export interface ReferenceSpec extends Base {
  readonly type: 'reference';
  readonly kind: string;
  readonly multiple: boolean;
}
export interface ListSpec extends Base {
  readonly type: 'list';
  readonly labelSingular: string;
  /** One text per item, or a group of fields per item. */
  readonly item: TextSpec | Shape;
  /** How Decap sums up a folded item, for example `{{fields.label}}`. */
  readonly summary?: string;
}
/** Tells a list of texts from a list of groups. */
export function isTextSpec(item: ListSpec['item']): item is TextSpec {
  return item['type'] === 'text';
}
export interface ObjectSpec extends Base {
  readonly type: 'object';
  readonly fields: Shape;
}
export interface BodySpec extends Base {
  readonly type: 'body';
}

export type Spec =
  | TextSpec
  | BooleanSpec
  | NumberSpec
  | SelectSpec
  | DaySpec
  | DateTimeSpec
  | FileSpec
  | ReferenceSpec
  | ListSpec
  | ObjectSpec
  | BodySpec;

/** Tells words that people read from what names something or has a form of its own. */
export function isWords(spec: Spec): boolean {
  if (spec.type === 'list') return isTextSpec(spec.item) && isWords(spec.item);
  return spec.type === 'text' && spec.pattern === undefined;
}

/** A described field; `Value` exists for the type checker only. */
export interface Field<Value> {
  readonly spec: Spec;
  readonly valueType?: Value;
}

export type Shape = Readonly<Record<string, Field<unknown>>>;

type OptionalKeys<S extends Shape> = {
  [K in keyof S]: S[K] extends Field<infer V> ? (undefined extends V ? K : never) : never;
}[keyof S];

type Simplify<T> = { [K in keyof T]: T[K] };

/** The type of a checked entry: optional fields may be absent, lists and booleans never are. */
export type Values<S extends Shape> = Simplify<
  {
    readonly [K in Exclude<keyof S, OptionalKeys<S>>]: S[K] extends Field<infer V> ? V : never;
  } & {
    readonly [K in OptionalKeys<S>]?: S[K] extends Field<infer V> ? V : never;
  }
>;
