/** The fields of a page in the index, beside its text: what it is called, and how each counts. */

/** How many words a name may have. */
export const NAME_LENGTHS = [1, 2, 3, 4, 5, 6] as const;

/** Where the index says that a word stands in a name of so many words. */
export const nameField = (length: number): string => `nom${String(length)}`;

/** In the order of the index. */
export const PAGE_FIELDS = ['title', 'kicker', ...NAME_LENGTHS.map(nameField)] as const;

/** What the title of a page weighs, and what stands above it; its names count apart (rank-pages.ts). */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  title: 5,
  kicker: 3,
  ...Object.fromEntries(NAME_LENGTHS.map((length) => [nameField(length), 0])),
};
