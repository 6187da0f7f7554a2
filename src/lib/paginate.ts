/** Entries on one page of a list. */
const PAGE_SIZE = 12;

/** Cuts a list into pages; an empty list has no page. */
export function paginate<T>(items: readonly T[], size = PAGE_SIZE): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size));
}
