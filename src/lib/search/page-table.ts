/**
 * What is known of every page before any text is loaded: genre, themes, year, order of dates. The build writes it,
 * the search reads it: one file, columns of small numbers, which compress well.
 */

export const FACETS = ['genre', 'theme', 'annee'] as const;
export type Facet = (typeof FACETS)[number];

/** A page in the order of the table: those without a date first, then the oldest. */
export interface TableRow {
  /** Names the file of what is shown of it. */
  readonly fragment: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
}

interface Column {
  /** The sets of values that pages have… */
  readonly sets: readonly (readonly string[])[];
  /** … and which of them each page has. */
  readonly of: readonly number[];
}

interface WrittenTable extends Readonly<Record<Facet, Column>> {
  /** As long as one another, end to end. */
  readonly fragments: string;
}

/** A page is named by its rank, here as in Pagefind's index. */
export const pageName = (rank: number): string => rank.toString(36);

function columnOf(values: readonly (readonly string[])[]): Column {
  const ranks = new Map<string, number>();
  const of = values.map((set) => {
    const key = JSON.stringify(set);
    const rank = ranks.get(key) ?? ranks.size;
    ranks.set(key, rank);
    return rank;
  });
  // Reason for the cast: each key was written from such a set, just above.
  return { sets: [...ranks.keys()].map((key) => JSON.parse(key) as readonly string[]), of };
}

/** @throws when names of fragments differ in length: they are read by it */
export function writePageTable(rows: readonly TableRow[]): string {
  if (new Set(rows.map(({ fragment }) => fragment.length)).size > 1)
    throw new Error('Recherche : des noms de fragments n’ont pas la même longueur.');
  const column = (facet: Facet): Column => columnOf(rows.map(({ facets }) => facets[facet]));
  const table: WrittenTable = {
    fragments: rows.map(({ fragment }) => fragment).join(''),
    genre: column('genre'),
    theme: column('theme'),
    annee: column('annee'),
  };
  return JSON.stringify(table);
}

/** @param text as the build wrote it */
export function readPageTable(text: string): readonly TableRow[] {
  // Reason for the cast: see who wrote it.
  const table = JSON.parse(text) as WrittenTable;
  const { length } = table.genre.of;
  const width = table.fragments.length / length;
  const setOf = (facet: Facet, rank: number): readonly string[] =>
    table[facet].sets[table[facet].of[rank] ?? -1] ?? [];
  return Array.from({ length }, (_, rank) => ({
    fragment: table.fragments.slice(rank * width, (rank + 1) * width),
    facets: {
      genre: setOf('genre', rank),
      theme: setOf('theme', rank),
      annee: setOf('annee', rank),
    },
  }));
}
