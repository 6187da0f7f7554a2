/**
 * Where a link of a text may lead: what the site shows, then what the repository holds besides, read each
 * time a list opens. Browser only.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { KINDS } from '~/kinds';
import type { IndexedEntry } from '~/content/editors-index';
import { presentEntries } from '../../form/address/published';
import { siteIndex, useSiteIndex, type IndexState } from '../../preview/site-index';
import { newcomersAmong } from './newcomers';

interface Linkable extends Pick<IndexState, 'state'> {
  readonly entries: readonly IndexedEntry[];
  /** Those that are not on the site yet. */
  readonly newcomers: readonly IndexedEntry[];
}

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

export function useLinkable(): Linkable {
  const { state, index } = useSiteIndex();
  const besides = useNewcomers(true);
  return { state, entries: [...index.entries, ...besides], newcomers: besides };
}
