/** How each list of the CMS is sorted, filtered and grouped. Field names are checked against the model. */
import type { Kind, kinds } from '~/kinds';
import { MARKS } from './row-marks';
import type { LISTED } from './list-row';

export interface SortOption<Field extends string = string> {
  readonly field: Field;
  readonly label: string;
  /** The order the list opens in; one field a list at most. */
  readonly default_sort?: 'asc' | 'desc';
}
export interface FilterOption<Field extends string = string> {
  readonly label: string;
  readonly field: Field;
  /** A regular expression on the stored value, or the state of a box. */
  readonly pattern: string | boolean;
}
export interface GroupOption<Field extends string = string> {
  readonly label: string;
  readonly field: Field;
  /** The part of the value that makes the group; Decap shows the label, then that part. */
  readonly pattern?: string;
}
export interface ListOptions<Field extends string = string> {
  readonly sort: readonly SortOption<Field>[];
  readonly filters: readonly FilterOption<Field>[];
  readonly groups: readonly GroupOption<Field>[];
}

/** A field of the model; beside it, lists use what is computed of the entry (list-row.ts). */
type FieldOf<K extends Kind> = keyof (typeof kinds)[K]['fields'] & string;
/** The order lists open in; Decap leaves it out of the menu, for want of such a field in the form. */
const newestFirst = { field: 'listed.day', label: 'Date', default_sort: 'desc' } as const;
const byDate = { field: 'date', label: 'Date' } as const;
const byTitle = { field: 'title', label: 'Titre' } as const;
const alphabetical = { ...byTitle, default_sort: 'asc' } as const;
const byYear = { label: 'Année', field: 'date', pattern: '\\d{4}' } as const;

const marked = (label: string, mark: keyof typeof MARKS) =>
  ({ label, field: 'listed.marks', pattern: MARKS[mark] }) as const;

/** Worth asking of any entry. */
const drafts = { label: 'Brouillons', field: 'draft', pattern: true } as const;
const toFinish = [
  drafts,
  marked('Publication programmée', 'scheduled'),
  marked('Retirées du site', 'retired'),
  marked('À compléter', 'toComplete'),
  marked('À vérifier', 'toConfirm'),
] as const;

export const lists: {
  readonly [K in Kind]: ListOptions<FieldOf<K> | `${typeof LISTED}.${string}`>;
} = {
  news: {
    sort: [newestFirst, byDate, byTitle],
    filters: [
      ...toFinish,
      { label: 'Actualités', field: 'type', pattern: 'article' },
      { label: 'Communiqués', field: 'type', pattern: 'release' },
      { label: 'Dossiers et invitations presse', field: 'type', pattern: 'kit|invitation' },
    ],
    groups: [byYear, { label: 'Genre', field: 'listed.words.type' }],
  },
  events: {
    sort: [newestFirst, byDate, byTitle],
    filters: [
      marked('À venir', 'upcoming'),
      ...toFinish,
      { label: 'À confirmer', field: 'status', pattern: 'tentative' },
      { label: 'Reportés ou annulés', field: 'status', pattern: 'postponed|cancelled' },
      { label: 'Avec l’association', field: 'involvesIt77', pattern: true },
    ],
    groups: [byYear, { label: 'État', field: 'listed.words.status' }],
  },
  press: {
    sort: [newestFirst, byDate, { field: 'outlet', label: 'Média' }, byTitle],
    filters: [...toFinish, { label: 'Citent l’association', field: 'namesIt77', pattern: true }],
    groups: [byYear, { label: 'Genre', field: 'listed.words.type' }],
  },
  figures: {
    sort: [alphabetical, byDate],
    filters: [
      ...toFinish,
      { label: 'Non vérifiés', field: 'status', pattern: '^(?!verified$)' },
      { label: 'Vérifiés', field: 'status', pattern: '^verified$' },
      { label: 'Contestés', field: 'status', pattern: 'disputed' },
    ],
    groups: [{ label: 'État', field: 'listed.words.status' }, byYear],
  },
  spaces: {
    sort: [{ field: 'commune', label: 'Commune', default_sort: 'asc' }, byTitle, byDate],
    filters: [
      ...toFinish,
      { label: 'Ouverts', field: 'status', pattern: 'open' },
      { label: 'En projet ou à l’étude', field: 'status', pattern: 'planned|studied' },
      { label: 'Fermés', field: 'status', pattern: 'closed' },
      { label: 'Non vérifiés', field: 'status', pattern: 'unverified' },
    ],
    groups: [{ label: 'État', field: 'listed.words.status' }],
  },
  members: {
    sort: [{ field: 'college', label: 'Collège', default_sort: 'asc' }, byTitle],
    filters: [
      ...toFinish,
      { label: 'Restent à établir', field: 'identificationNote', pattern: '.' },
      { label: 'Site non vérifié', field: 'websiteConfidence', pattern: 'probable|unknown' },
    ],
    groups: [{ label: 'Collège', field: 'listed.words.college' }],
  },
  groups: {
    sort: [{ field: 'number', label: 'Rang', default_sort: 'asc' }, byTitle],
    filters: [...toFinish],
    groups: [],
  },
  outputs: {
    sort: [newestFirst, byDate, { field: 'publisher', label: 'Éditeur' }, byTitle],
    filters: [...toFinish, { label: 'Non retrouvés', field: 'accessNote', pattern: '.' }],
    groups: [byYear, { label: 'Genre', field: 'listed.words.type' }],
  },
  glossary: { sort: [alphabetical], filters: [...toFinish], groups: [] },
  pages: {
    sort: [{ field: 'address', label: 'Adresse', default_sort: 'asc' }, byTitle, byDate],
    filters: [...toFinish],
    groups: [{ label: 'Rubrique', field: 'listed.words.section' }],
  },
};
