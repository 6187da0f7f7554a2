/**
 * Where a link of a text may lead: what the site shows, then what the repository holds besides, read each
 * time a list opens. Browser only.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { KINDS } from '~/kinds';
import type { IndexedEntry } from '~/content/editors-index';
import { presentEntries } from '../../form/address/published';
import { siteIndex, useSiteIndex, type IndexState } from '../../preview/site-index';
import type { Choice } from './ChoiceField';
import { choiceOf, linkedKey, type Linkable } from './link-choices';
import { newcomersAmong } from './newcomers';

let newcomers: readonly IndexedEntry[] = [];
let reading: Promise<void> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function read(): Promise<void> {
  try {
    newcomers = newcomersAmong(await presentEntries(KINDS), await siteIndex());
    for (const listener of listeners) listener();
  } catch {
    // The repository does not answer: those of the site remain.
  }
  reading = undefined;
}

/** @param isWanted reads them again when it becomes true */
export function useNewcomers(isWanted: boolean): readonly IndexedEntry[] {
  useEffect(() => {
    if (isWanted) reading ??= read();
  }, [isWanted]);
  return useSyncExternalStore(subscribe, () => newcomers);
}

export function useLinkable(): Linkable & Pick<IndexState, 'state'> {
  const { state, index } = useSiteIndex();
  const besides = useNewcomers(true);
  return { state, entries: [...index.entries, ...besides], newcomers: besides };
}

/** Where a link of the text leads; the repository is asked only when the site does not know. */
export function useDestination(href: string): Choice {
  const { state, index } = useSiteIndex();
  const key = linkedKey(href);
  const isOnSite = index.entries.some((entry) => entry.key === key);
  const besides = useNewcomers(key !== undefined && state === 'known' && !isOnSite);
  return choiceOf(href, { entries: [...index.entries, ...besides], newcomers: besides });
}
