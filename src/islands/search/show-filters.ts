/** The filters: only what leads to results, each with how many. */
import type { Facet } from '~/lib/search/page-table';
import { requiredElement } from './dom';
import type { SearchState } from './state';

type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

const genres = requiredElement('#genres', HTMLFieldSetElement);
const panel = requiredElement('#panel', HTMLDetailsElement);

function showGenres(counts: ReadonlyMap<string, number>, chosen: readonly string[]): void {
  for (const box of genres.querySelectorAll('input')) {
    const count = counts.get(box.value) ?? 0;
    box.checked = chosen.includes(box.value);
    const label = box.closest('label');
    if (label === null) continue;
    label.hidden = count === 0 && !box.checked;
    const number = label.querySelector('.count');
    if (number !== null) number.textContent = String(count);
  }
  genres.hidden = counts.size === 0 && chosen.length === 0;
}

function showChoices(
  select: HTMLSelectElement,
  counts: ReadonlyMap<string, number>,
  chosen: string,
): void {
  const [all] = select.options;
  const values = [...new Set([...counts.keys(), ...(chosen === '' ? [] : [chosen])])].sort();
  const inOrder = select.name === 'annee' ? values.reverse() : values;
  const options = inOrder.map(
    (value) => new Option(`${value} (${String(counts.get(value) ?? 0)})`, value),
  );
  select.replaceChildren(...(all === undefined ? [] : [all]), ...options);
  select.value = chosen;
  const line = select.closest('p');
  if (line !== null) line.hidden = values.length === 0;
}

/** Nothing to filter, no filters; on a phone they stay folded, and say how many are set. */
export function showFilters(counts: Counts, { genres: boxes, theme, year }: SearchState): void {
  showGenres(counts.genre, boxes);
  showChoices(requiredElement('#theme', HTMLSelectElement), counts.theme, theme);
  showChoices(requiredElement('#annee', HTMLSelectElement), counts.annee, year);
  const set = boxes.length + [theme, year].filter((value) => value !== '').length;
  requiredElement('#set', HTMLElement).textContent = set === 0 ? '' : `(${String(set)})`;
  panel.hidden = set === 0 && counts.genre.size === 0;
}
