/** What the site shows of its other entries: asked once, when the first preview opens. */
import { useSyncExternalStore } from 'react';
import type { EditorsIndex } from '~/content/editors-index';

const ADDRESS = '/admin/apercu.json';

export interface IndexState {
  readonly state: 'waiting' | 'known' | 'failed';
  readonly index: EditorsIndex;
}

const EMPTY: EditorsIndex = {
  entries: [],
  withdrawn: {},
  withdrawnFormerUrls: {},
  routes: [],
  documents: {},
  alternatives: {},
  places: [],
};

let current: IndexState = { state: 'waiting', index: EMPTY };
let isAsked = false;
const listeners = new Set<() => void>();

function tell(next: IndexState): void {
  current = next;
  for (const listener of listeners) listener();
}

async function ask(): Promise<void> {
  try {
    const response = await fetch(ADDRESS);
    if (!response.ok) throw new Error(response.statusText);
    // Reason for the cast: src/pages/admin/apercu.json.ts writes this file.
    tell({ state: 'known', index: (await response.json()) as EditorsIndex });
  } catch {
    tell({ state: 'failed', index: EMPTY });
  }
}

/** The index, once it has come; an empty one when it cannot be had. */
export function siteIndex(): Promise<EditorsIndex> {
  return new Promise((resolve) => {
    const stop = subscribe(answer);
    function answer(): void {
      if (current.state === 'waiting') return;
      // Not before `subscribe` has given its end back.
      queueMicrotask(() => {
        stop();
      });
      resolve(current.index);
    }
    answer();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isAsked) {
    isAsked = true;
    void ask();
  }
  return () => listeners.delete(listener);
}

/** The index; empty until it comes, or when it cannot be had. */
export const useSiteIndex = (): IndexState => useSyncExternalStore(subscribe, () => current);
