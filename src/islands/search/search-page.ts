/** The search page: reads the address, asks the index, shows what it finds. Nothing is loaded before. */
import { requiredElement } from './dom';
import { findPages } from './find-pages';
import { showNear } from './show-near';
import { sayFailure, sayLoading, showNothing, showOutcome } from './show-outcome';
import { readState, stateOfForm, writeState, type SearchState } from './state';

const form = requiredElement('form.search-form', HTMLFormElement);
const input = requiredElement('#q', HTMLInputElement);
const results = requiredElement('#results', HTMLOListElement);

/** The last search asked for: the answer to an older one, come late, is not shown. */
let last: SearchState | undefined;

async function answer(state: SearchState): Promise<void> {
  if (state.query === '') {
    await showNothing();
    return;
  }
  sayLoading();
  try {
    const outcome = await findPages(state);
    if (last !== state) return;
    // Without its answer, the results are there.
    const near = showNear(outcome.plan, () => last === state).catch(reportError);
    await Promise.all([showOutcome(state, outcome), near]);
  } catch (error) {
    reportError(error);
    if (last === state) sayFailure();
  }
}

async function run(state: SearchState): Promise<void> {
  last = state;
  input.value = state.query;
  results.ariaBusy = 'true';
  await answer(state);
  if (last === state) results.ariaBusy = 'false';
}

/** The former search stays behind: Back leads to it. */
function ask(state: SearchState): void {
  const address = writeState(state);
  if (address !== location.search) history.pushState(null, '', address);
  void run(state);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const asked = readState(location.search);
  const { query } = stateOfForm(form, asked.byDate);
  // Other words, other results: what narrowed the former ones would hide these.
  ask(query === asked.query ? asked : { ...asked, query, genres: [], theme: '', year: '' });
});
requiredElement('#filters', HTMLElement).addEventListener('change', () => {
  const asked = readState(location.search);
  ask({ ...stateOfForm(form, asked.byDate), query: asked.query });
});
requiredElement('#order', HTMLElement).addEventListener('click', (event) => {
  const link = event.target;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  ask(readState(link.search));
});
addEventListener('popstate', () => void run(readState(location.search)));

form.hidden = false;
void run(readState(location.search));
