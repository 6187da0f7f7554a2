/**
 * The options of Decap 3.16 that this site uses, exactly: Decap itself accepts a misspelt option in
 * silence. Source: decap-cms-core/index.d.ts and the `schema.js` of each widget.
 */

interface Base {
  readonly name: string;
  readonly label: string;
  /** Decap reads it as Markdown. */
  readonly hint?: string;
  readonly required: boolean;
}

export interface DecapOption {
  readonly value: string;
  readonly label: string;
}

interface TextField extends Base {
  readonly widget: 'string' | 'text';
  /** What the value must match, and what to write instead. */
  readonly pattern: readonly [RegExp, string];
  readonly default?: string;
  /** Ours (admin/counters): the length that the counter under the field tells. */
  readonly advised_length?: number;
}
interface HiddenField extends Base {
  readonly widget: 'hidden';
}
/** Ours: admin/form/address/AddressControl.tsx. */
interface AddressField extends Base {
  readonly widget: 'address';
}
interface BooleanField extends Base {
  readonly widget: 'boolean';
}
interface NumberField extends Base {
  readonly widget: 'number';
  readonly value_type: 'int' | 'float';
  readonly min?: number;
  readonly max?: number;
  /** Ours: admin/form/numbers/PositionFinder.tsx. */
  readonly finds_position?: true;
}
interface SelectField extends Base {
  readonly widget: 'select';
  readonly options: readonly DecapOption[];
  readonly multiple: boolean;
  readonly default?: string;
}
/** Stands for the day it is when an entry is begun (admin/form/today.ts). */
export const TODAY = '{{now}}';

interface DateTimeField extends Base {
  readonly widget: 'datetime';
  /** What is stored. Without it Decap writes the offset of the editor's own computer. */
  readonly format: 'YYYY-MM-DD' | 'YYYY-MM-DDTHH:mm';
  readonly date_format: 'DD/MM/YYYY';
  readonly time_format: 'HH:mm' | false;
  readonly default?: typeof TODAY;
}
interface FileField extends Base {
  readonly widget: 'image' | 'file';
  /** `false` removes the button that would point at a file of another site. */
  readonly choose_url: false;
}
interface RelationField extends Base {
  readonly widget: 'relation';
  readonly collection: string;
  readonly value_field: string;
  readonly search_fields: readonly string[];
  readonly display_fields: readonly string[];
  readonly multiple: boolean;
  /** How many proposals; Decap shows 20 when not told. */
  readonly options_length: number;
}
interface ListField extends Base {
  readonly widget: 'list';
  readonly label_singular: string;
  readonly collapsed: boolean;
  readonly minimize_collapsed: boolean;
  readonly summary?: string;
  readonly field?: DecapField;
  readonly fields?: readonly DecapField[];
}
interface ObjectField extends Base {
  readonly widget: 'object';
  readonly collapsed: boolean;
  readonly fields: readonly DecapField[];
}
/** Ours: admin/text. */
interface MarkdownField extends Base {
  readonly widget: 'markdown';
}

export type DecapField =
  | TextField
  | HiddenField
  | AddressField
  | BooleanField
  | NumberField
  | SelectField
  | DateTimeField
  | FileField
  | RelationField
  | ListField
  | ObjectField
  | MarkdownField;
