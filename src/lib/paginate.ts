/** What a page of a list is given: its entries, its number, the number of the last. */
export interface ListPage<T> {
  readonly entries: readonly T[];
  readonly current: number;
  readonly last: number;
}

/** Cuts a list into pages of so many entries; an empty list has one empty page. */
export function paginate<T>(
  items: readonly T[],
  size: number,
): readonly [ListPage<T>, ...ListPage<T>[]] {
  const last = Math.max(1, Math.ceil(items.length / size));
  const page = (current: number): ListPage<T> => ({
    entries: items.slice((current - 1) * size, current * size),
    current,
    last,
  });
  return [page(1), ...Array.from({ length: last - 1 }, (_, index) => page(index + 2))];
}

/** The routes of the pages after the first, which has the address of the list, as Astro asks. */
export const laterPages = <T>(pages: readonly ListPage<T>[]) =>
  pages.slice(1).map((page) => ({ params: { page: String(page.current) }, props: page }));
