/** What a page of a list is given: its entries, its number, the number of the last. */
export interface ListPage<T> {
  readonly entries: readonly T[];
  readonly current: number;
  readonly last: number;
}

/** Numbers pages already cut. */
export function asListPages<T>([first, ...later]: readonly [
  readonly T[],
  ...(readonly T[])[],
]): readonly [ListPage<T>, ...ListPage<T>[]] {
  const last = later.length + 1;
  return [
    { entries: first, current: 1, last },
    ...later.map((entries, index) => ({ entries, current: index + 2, last })),
  ];
}

/** Cuts a list into pages of so many entries; an empty list has one empty page. */
export function paginate<T>(
  items: readonly T[],
  size: number,
): readonly [ListPage<T>, ...ListPage<T>[]] {
  const later = Array.from(
    { length: Math.max(0, Math.ceil(items.length / size) - 1) },
    (_, index) => items.slice((index + 1) * size, (index + 2) * size),
  );
  return asListPages([items.slice(0, size), ...later]);
}

/** What follows the address of a list in that of one of its pages (`pagePath`), for a route that makes them all. */
export const routePart = ({ current }: { readonly current: number }): string | undefined =>
  current === 1 ? undefined : `page/${String(current)}`;

/** The title of a list on one of its pages: that of the first page is the list's own. */
export const pageTitle = (title: string, { current }: { readonly current: number }): string =>
  current === 1 ? title : `${title}, page ${String(current)}`;

/** The routes of the pages after the first, which has the address of the list, as Astro asks. */
export const laterPages = <T>(pages: readonly ListPage<T>[]) =>
  pages.slice(1).map((page) => ({ params: { page: String(page.current) }, props: page }));
