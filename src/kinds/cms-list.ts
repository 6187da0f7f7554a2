/** What the list of a kind shows in the CMS, and how it is sorted, filtered and grouped. */

/** What is computed of an entry for its row stands under this name among its fields (admin/lists/row.ts). */
export const ROW = 'row';

interface SortOption<Field extends string> {
  readonly field: Field;
  readonly label: string;
  /** The order the list opens in; one field a list at most. */
  readonly default_sort?: 'asc' | 'desc';
}
interface FilterOption<Field extends string> {
  readonly label: string;
  readonly field: Field;
  /** A regular expression on the stored value, or the state of a box. */
  readonly pattern: string | boolean;
}
interface GroupOption<Field extends string> {
  readonly label: string;
  readonly field: Field;
  /** The part of the value that makes the group; Decap shows the label, then that part. */
  readonly pattern?: string;
}

/** What an entry says in a field: a date as far as it is known, the French of a choice. */
type Said<Field extends string> = (field: Field) => string | undefined;

/** An entry as its file has it: nothing of it was checked. */
type Written = Readonly<Record<string, unknown>>;

/** A list whose kind has these fields, beside what is computed of each entry. */
export interface CmsList<Field extends string = string> {
  /** What a row says, in order: fields, or what is made of some. */
  readonly row: readonly (Field | ((said: Said<Field>) => string | undefined))[];
  /** What else there is to know of an entry, in French. */
  readonly marks?: (written: Written, now: Date) => readonly string[];
  /** Values by which an entry says that somebody should look again. */
  readonly unsure?: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly sort: readonly SortOption<Field | `${typeof ROW}.day`>[];
  readonly filters: readonly FilterOption<Field | `${typeof ROW}.marks`>[];
  readonly groups: readonly GroupOption<Field | `${typeof ROW}.words.${Field}`>[];
}

/** The marks that any entry may have. */
export const MARKS = {
  draft: 'brouillon',
  scheduled: 'à paraître',
  retired: 'page retirée',
  toComplete: 'à compléter',
  toConfirm: 'à vérifier',
  /** To sift on only: rows do not show it. */
  recent: 'modifiée récemment',
} as const;

/** The order lists open in; Decap leaves it out of the menu, for want of such a field in the form. */
export const newestFirst = { field: `${ROW}.day`, label: 'Date', default_sort: 'desc' } as const;
export const byDate = { field: 'date', label: 'Date' } as const;
export const byTitle = { field: 'title', label: 'Titre' } as const;
export const alphabetical = { ...byTitle, default_sort: 'asc' } as const;

/** The entries that bear a mark. */
export const marked = (label: string, mark: string) =>
  ({ label, field: `${ROW}.marks`, pattern: mark }) as const;

/** Worth asking of any entry. */
export const toFinish = [
  { label: 'Brouillons', field: 'draft', pattern: true },
  marked('Publication programmée', MARKS.scheduled),
  marked('Retirées du site', MARKS.retired),
  marked('À compléter', MARKS.toComplete),
  marked('À vérifier', MARKS.toConfirm),
  marked('Modifiées depuis trente jours', MARKS.recent),
  { label: 'Notes de travail', field: 'editorNotes', pattern: '.' },
] as const;

export const byYear = { label: 'Année', field: 'date', pattern: '\\d{4}' } as const;

/** By the French of a choice. */
export const byChoice = <Field extends string>(label: string, field: Field) =>
  ({ label, field: `${ROW}.words.${field}` }) as const;
