/**
 * Whoever comes back from an entry finds the list as it was: how far it was scrolled, what was filtered and
 * gathered. Decap keeps the order alone, and the rest until the page is loaded again. Browser only.
 */
import { store } from '../decap/parts';
import { isEntryForm, listIn, savedChoices } from './list-state';

/** As long as the tab is open. */
const memory = window.sessionStorage;
const CHOICES = 'it77-listes';
const placeOf = (list: string): string => `it77-defilement:${list}`;

/** A list is drawn in several steps, the last once the repository has answered. */
const PATIENCE_MS = 10_000;

const ACTIONS = { filter: 'FILTER_ENTRIES_REQUEST', group: 'GROUP_ENTRIES_REQUEST' } as const;

function keepChoices(): void {
  for (const { kind, sort, choice } of savedChoices(memory.getItem(CHOICES) ?? '')) {
    // Decap loads all entries of a list as soon as it is shown: nothing more is to be asked for.
    store.dispatch({ type: ACTIONS[sort], payload: { collection: kind, [sort]: choice } });
  }
  let former: readonly unknown[] = [];
  store.subscribe(() => {
    const { entries } = store.getState();
    const [filter, group] = [entries.get('filter'), entries.get('group')];
    if (filter === former[0] && group === former[1]) return;
    former = [filter, group];
    memory.setItem(CHOICES, JSON.stringify({ filter, group }));
  });
}

/** Scrolls once the list is long enough, unless the editor does meanwhile. */
function scrollBack(list: string, top: number, done: () => void): void {
  const start = performance.now();
  const stop = new AbortController();
  for (const gesture of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(
      gesture,
      () => {
        stop.abort();
      },
      { signal: stop.signal, passive: true },
    );
  }
  const tryAgain = (): void => {
    const isOver = stop.signal.aborted || listIn(window.location.hash) !== list;
    const { scrollHeight, clientHeight } = document.documentElement;
    const isLate = performance.now() - start > PATIENCE_MS;
    if (isOver || isLate || scrollHeight - clientHeight >= top) {
      if (!isOver && !isLate) window.scrollTo(0, top);
      stop.abort();
      done();
    } else requestAnimationFrame(tryAgain);
  };
  tryAgain();
}

function keepPlaces(): void {
  let isScrollingBack = false;
  /** The address changes before the browser tells of it, and the page may scroll in between. */
  let shown = listIn(window.location.hash);
  const keepPlace = (): void => {
    const list = listIn(window.location.hash);
    if (list !== undefined && list === shown && !isScrollingBack)
      memory.setItem(placeOf(list), String(window.scrollY));
  };
  window.addEventListener('scroll', keepPlace, { passive: true });
  // Before it leaves the list: the browser tells of a scroll later on.
  window.addEventListener('click', keepPlace, { capture: true });
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    shown = listIn(new URL(newURL).hash);
    if (shown === undefined || !isEntryForm(new URL(oldURL).hash)) return;
    isScrollingBack = true;
    scrollBack(shown, Number(memory.getItem(placeOf(shown)) ?? 0), () => {
      isScrollingBack = false;
    });
  });
}

/** Call before Decap starts. */
export function keepLists(): void {
  keepChoices();
  keepPlaces();
}
