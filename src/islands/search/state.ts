/** What is searched, as the form and the address say it. */
export interface SearchState {
  readonly query: string;
  readonly genres: readonly string[];
  readonly theme: string;
  readonly year: string;
  readonly byDate: boolean;
}

const textOf = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

export function readState(form: HTMLFormElement, filters: HTMLFormElement): SearchState {
  const words = new FormData(form);
  const chosen = new FormData(filters);
  return {
    query: textOf(words, 'q'),
    genres: chosen.getAll('genre').filter((value) => typeof value === 'string'),
    theme: textOf(chosen, 'theme'),
    year: textOf(chosen, 'annee'),
    byDate: textOf(chosen, 'tri') === 'date',
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
