/** The search page: reads the address, asks Pagefind, shows results. Loads the index on demand. */
import { requiredElement } from './dom';
import { search, type Outcome } from './engine';
import { readState, writeState, type SearchState } from './state';
import { showCounts, showResults, showStatus } from './show-results';

const form = requiredElement('form.search-form', HTMLFormElement);
const input = requiredElement('#q', HTMLInputElement);
const filters = requiredElement('#filters', HTMLFormElement);

/** The last search asked for: the answer to an older one, come late, is not shown. */
let last: SearchState | undefined;

async function run(state: SearchState): Promise<void> {
  last = state;
  requiredElement('#ways', HTMLElement).hidden = state.query !== '';
  filters.hidden = state.query === '';
  if (state.query === '') {
    showResults([]);
    showStatus('');
    return;
  }
  showStatus('Recherche en cours…');
  let outcome: Outcome;
  try {
    outcome = await search(state);
  } catch {
    showStatus('La recherche n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.');
    return;
  }
  if (last !== state) return;
  showCounts(outcome.counts);
  showResults(outcome.results);
  if (outcome.total === 0) requiredElement('#ways', HTMLElement).hidden = false;
  showStatus(
    outcome.total === 0
      ? `Aucun résultat pour « ${state.query} ». Essayez un autre mot, ou partez d’un thème.`
      : `${String(outcome.total)} résultat${outcome.total > 1 ? 's' : ''} pour « ${state.query} »`,
  );
}

function submit(event?: Event): void {
  event?.preventDefault();
  const state = readState(form, filters);
  history.replaceState(null, '', writeState(state));
  void run(state);
}

const asked = new URL(location.href).searchParams;
input.value = asked.get('q') ?? '';
for (const box of filters.querySelectorAll<HTMLInputElement>('input[name="genre"]')) {
  box.checked = asked.getAll('genre').includes(box.value);
}
for (const choice of filters.querySelectorAll('select'))
  choice.value = asked.get(choice.name) ?? '';
form.addEventListener('submit', submit);
filters.addEventListener('submit', submit);
filters.addEventListener('change', submit);
if (input.value !== '') submit();
