/** The columns of a dataset as a Table Schema (specs.frictionlessdata.io), which Validata and data.gouv.fr read. Pure. */
import { FALSE_WORD, TRUE_WORD } from '~/lib/csv';
import type { ColumnHead } from './column';
import type { Dataset } from './dataset';
import { LIST_MARK } from './table-files';

const PARTIAL_DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** What Table Schema says of a sort of column. */
const TYPES: Readonly<Record<ColumnHead['type'], object>> = {
  string: { type: 'string' },
  list: { type: 'string' },
  date: { type: 'date', format: '%Y-%m-%d' },
  partial: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean', trueValues: [TRUE_WORD], falseValues: [FALSE_WORD] },
  uri: { type: 'string', format: 'uri' },
};

const NOTES: Partial<Record<ColumnHead['type'], string>> = {
  list: ` Plusieurs valeurs sont séparées par «${LIST_MARK}».`,
};

function fieldOf(column: ColumnHead, isKey: boolean): object {
  const { name, title, description, type, isRequired, choices } = column;
  return {
    name,
    title,
    description: `${description}${NOTES[type] ?? ''}`,
    ...TYPES[type],
    constraints: {
      required: isRequired === true,
      ...(isKey ? { unique: true } : {}),
      ...(choices === undefined ? {} : { enum: choices }),
      ...(type === 'partial' ? { pattern: PARTIAL_DATE } : {}),
    },
  };
}

interface About {
  /** Absolute addresses: of this schema, of the page of the dataset, of its CSV. */
  readonly path: string;
  readonly homepage: string;
  readonly csv: string;
  readonly changed: string | undefined;
}

export const tableSchema = (dataset: Dataset, { path, homepage, csv, changed }: About): object => ({
  $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
  name: `it77-${dataset.name}`,
  title: dataset.title,
  description: dataset.description,
  countryCode: 'FR',
  homepage,
  path,
  lastModified: changed,
  resources: [{ title: dataset.title, path: csv }],
  fields: dataset.columns.map((column, rank) => fieldOf(column, rank === 0)),
  primaryKey: dataset.columns[0]?.name,
  missingValues: [''],
});
