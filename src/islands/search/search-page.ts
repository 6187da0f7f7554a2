/** The search page: reads the address, asks the index, shows what it finds. Nothing is loaded before. */
import { requiredElement } from './dom';
import { findPages } from './find-pages';
import { sayFailure, sayLoading, showNothing, showOutcome } from './show-outcome';
import { readState, withChoices, writeState, type SearchState } from './state';

const form = requiredElement('form.search-form', HTMLFormElement);
const input = requiredElement('#q', HTMLInputElement);
const results = requiredElement('#results', HTMLOListElement);
const filters = requiredElement('#filters', HTMLFormElement);

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
    if (last === state) await showOutcome(state, outcome);
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
  const { byDate } = readState(location.search);
  ask({ query: input.value.trim(), genres: [], theme: '', year: '', byDate });
});
for (const event of ['submit', 'change']) {
  filters.addEventListener(event, (happened) => {
    happened.preventDefault();
    ask(withChoices(readState(location.search), filters));
  });
}
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
