/** What the search says of a page: its genre, its day, its themes. */
export interface SearchFacts {
  readonly genre: string;
  readonly date?: string | undefined;
  readonly themes?: readonly string[] | undefined;
}

/**
 * Attributes by which Pagefind reads the facts of a page on one element, rather than on a `<meta>`
 * a fact: `data-pagefind-filter="genre[data-genre], …"`. Values stand in attributes of their own,
 * since a comma would end them. A page without facts has none.
 * https://pagefind.app/docs/filtering/
 */
export function searchAttributes(facts: SearchFacts | undefined): Readonly<Record<string, string>> {
  if (facts === undefined) return {};
  const { genre, date, themes = [] } = facts;
  const filters = [
    ['genre', genre] as const,
    ...(date === undefined ? [] : [['annee', date.slice(0, 4)] as const]),
    ...themes.map((theme) => ['theme', theme] as const),
  ];
  const named = filters.map(([name, value], rank) => ({
    name,
    value,
    at: `data-f${String(rank)}`,
  }));
  return {
    'data-pagefind-filter': named.map(({ name, at }) => `${name}[${at}]`).join(', '),
    ...Object.fromEntries(named.map(({ at, value }) => [at, value])),
    'data-date': date ?? '0000',
    'data-pagefind-sort': 'date[data-date]',
    'data-pagefind-meta': 'date[data-date]',
  };
}
