/** How each list of the CMS is sorted, filtered and grouped. Field names are checked against the model. */
import type { Kind, kinds } from '~/domain';

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

type FieldOf<K extends Kind> = keyof (typeof kinds)[K]['fields'] & string;

const newestFirst = { field: 'date', label: 'Date', default_sort: 'desc' } as const;
const byDate = { field: 'date', label: 'Date' } as const;
const byTitle = { field: 'title', label: 'Titre' } as const;
const alphabetical = { ...byTitle, default_sort: 'asc' } as const;
const drafts = { label: 'Brouillons', field: 'draft', pattern: true } as const;
const byYear = { label: 'Année', field: 'date', pattern: '\\d{4}' } as const;

export const lists: { readonly [K in Kind]: ListOptions<FieldOf<K>> } = {
  news: {
    sort: [newestFirst, byTitle],
    filters: [
      drafts,
      { label: 'Actualités', field: 'type', pattern: 'article' },
      { label: 'Presse', field: 'type', pattern: 'release|kit|invitation' },
    ],
    groups: [byYear],
  },
  events: {
    sort: [newestFirst, byTitle],
    filters: [
      drafts,
      { label: 'À confirmer', field: 'status', pattern: 'tentative' },
      { label: 'Reportés ou annulés', field: 'status', pattern: 'postponed|cancelled' },
      { label: 'Avec l’association', field: 'involvesIt77', pattern: true },
    ],
    groups: [byYear],
  },
  press: {
    sort: [newestFirst, { field: 'outlet', label: 'Média' }, byTitle],
    filters: [drafts, { label: 'Citent l’association', field: 'namesIt77', pattern: true }],
    groups: [byYear, { label: 'Média :', field: 'outlet' }],
  },
  figures: {
    sort: [alphabetical, byDate],
    filters: [
      drafts,
      { label: 'Vérifiés', field: 'status', pattern: 'verified' },
      { label: 'À réviser', field: 'status', pattern: 'to-revise' },
      { label: 'Contestés', field: 'status', pattern: 'disputed' },
    ],
    groups: [byYear],
  },
  spaces: {
    sort: [{ field: 'commune', label: 'Commune', default_sort: 'asc' }, byTitle, byDate],
    filters: [
      drafts,
      { label: 'Ouverts', field: 'status', pattern: 'open' },
      { label: 'En projet ou à l’étude', field: 'status', pattern: 'planned|studied' },
      { label: 'Fermés', field: 'status', pattern: 'closed' },
      { label: 'À vérifier', field: 'status', pattern: 'unverified' },
    ],
    groups: [{ label: 'Commune :', field: 'commune' }],
  },
  members: {
    sort: [{ field: 'college', label: 'Collège', default_sort: 'asc' }, byTitle],
    filters: [
      drafts,
      { label: 'Restent à établir', field: 'identificationNote', pattern: '.' },
      { label: 'Site à vérifier', field: 'websiteConfidence', pattern: 'probable|unknown' },
    ],
    groups: [{ label: 'Collège', field: 'college' }],
  },
  groups: {
    sort: [{ field: 'number', label: 'Rang', default_sort: 'asc' }, byTitle],
    filters: [drafts],
    groups: [],
  },
  outputs: {
    sort: [newestFirst, { field: 'publisher', label: 'Éditeur' }, byTitle],
    filters: [drafts, { label: 'Non retrouvés', field: 'accessNote', pattern: '.' }],
    groups: [byYear],
  },
  glossary: { sort: [alphabetical], filters: [drafts], groups: [] },
  pages: {
    sort: [{ field: 'address', label: 'Adresse', default_sort: 'asc' }, byTitle, byDate],
    filters: [drafts],
    groups: [{ label: 'Rubrique :', field: 'section' }],
  },
};
