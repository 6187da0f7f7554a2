/** What is searched, as the form and the address say it. */
export interface SearchState {
  readonly query: string;
  readonly genres: readonly string[];
  readonly theme: string;
  readonly year: string;
  readonly byDate: boolean;
}

/** What an address asks for: `location.search`. */
export function readState(address: string): SearchState {
  const params = new URLSearchParams(address);
  return {
    query: (params.get('q') ?? '').trim(),
    genres: params.getAll('genre'),
    theme: params.get('theme') ?? '',
    year: params.get('annee') ?? '',
    byDate: params.get('tri') === 'date',
  };
}

/** The address that shows this search again. */
export function writeState({ query, genres, theme, year, byDate }: SearchState): string {
  const params = new URLSearchParams({ q: query });
  for (const genre of genres) params.append('genre', genre);
  if (theme !== '') params.set('theme', theme);
  if (year !== '') params.set('annee', year);
  if (byDate) params.set('tri', 'date');
  return `?${params.toString()}`;
}

const texts = (data: FormData, name: string): readonly string[] =>
  data.getAll(name).filter((value) => typeof value === 'string');

/** The same search, narrowed as the form says. */
export function withChoices(state: SearchState, filters: HTMLFormElement): SearchState {
  const data = new FormData(filters);
  return {
    ...state,
    genres: texts(data, 'genre'),
    theme: texts(data, 'theme')[0] ?? '',
    year: texts(data, 'annee')[0] ?? '',
  };
}
