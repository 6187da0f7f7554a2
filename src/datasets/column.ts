/** The columns of a dataset, from which CSV, JSON, Table Schema and the page are computed. Pure. */
import type { CsvCell } from '~/lib/csv';

/** What stands in a column; a list becomes one cell of CSV and an array of JSON. */
export type Cell = CsvCell | readonly string[];

/** Which entries the site shows: a reference to another says something of it. */
export type IsShown = (key: string) => boolean;

export const COLUMN_TYPES = {
  string: 'texte',
  list: 'liste',
  date: 'jour',
  partial: 'date, au jour, au mois ou à l’année',
  number: 'nombre',
  integer: 'nombre entier',
  boolean: 'oui ou non',
  uri: 'adresse',
} as const;

export interface ColumnHead {
  /** As files name it: « surface_m2 ». */
  readonly name: string;
  /** In a word, for readers. */
  readonly title: string;
  /** One sentence: what it says, and what an empty cell means when that is not plain. */
  readonly description: string;
  readonly type: keyof typeof COLUMN_TYPES;
  /** Never empty. */
  readonly isRequired?: true;
  /** Among the few that show what the file is like. */
  readonly isShown?: true;
  /** All the values that it may have. */
  readonly choices?: readonly string[];
}

export interface Column<Entry> extends ColumnHead {
  readonly value: (entry: Entry, isShown: IsShown) => Cell;
  /** What JSON says in its place, where a cell is too small for it. */
  readonly whole?: (entry: Entry) => unknown;
}
