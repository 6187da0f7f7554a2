/** The whole answer: its count in the page and in the tab, its filters, its results, or ways to go on. */
import { countWords, wordsNote } from '~/lib/search/status-words';
import { typeset } from '~/lib/typography';
import { requiredElement } from './dom';
import type { Outcome } from './find-pages';
import { showFilters } from './show-filters';
import { showResults } from './show-results';
import { writeState, type SearchState } from './state';

const PAGE_TITLE = document.title;

function say(count: string, note = ''): void {
  requiredElement('#count', HTMLElement).textContent = typeset(count);
  requiredElement('#note', HTMLElement).textContent = typeset(note);
}

/** « Par pertinence » and « par date » are links: the address holds the order too. */
function showOrder(state: SearchState, total: number): void {
  const order = requiredElement('#order', HTMLElement);
  order.hidden = total < 2;
  for (const link of order.querySelectorAll('a')) {
    const byDate = link.dataset['order'] === 'date';
    link.href = writeState({ ...state, byDate });
    if (byDate === state.byDate) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

export function sayLoading(): void {
  say('Recherche en cours…');
}

export function sayFailure(): void {
  say('La recherche n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.');
}

/** Before anything is asked. */
export async function showNothing(): Promise<void> {
  document.title = PAGE_TITLE;
  requiredElement('#ways', HTMLElement).hidden = false;
  requiredElement('#panel', HTMLElement).hidden = true;
  requiredElement('#order', HTMLElement).hidden = true;
  say('');
  await showResults([], new Set());
}

export async function showOutcome(state: SearchState, outcome: Outcome): Promise<void> {
  const { plan, results, whole, counts } = outcome;
  const isNarrowed = state.genres.length > 0 || state.theme !== '' || state.year !== '';
  const counted = { query: state.query, plan, total: results.length, whole, isNarrowed };
  document.title = typeset(`« ${state.query} » — ${PAGE_TITLE}`);
  requiredElement('#ways', HTMLElement).hidden = results.length > 0;
  showFilters(counts, state);
  showOrder(state, results.length);
  say(countWords(counted), wordsNote(counted));
  const phrases = plan.concepts.flatMap(({ asked, others }) => [asked, ...others]);
  await showResults(results, new Set(phrases.flat()));
}
