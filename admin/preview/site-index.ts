/** What the site shows of its other entries: asked once, when the first preview opens. Browser only. */
import { useSyncExternalStore } from 'react';
import { KINDS } from '~/kinds';
import type {
  Alternatives,
  EditorsIndex,
  IndexedEntry,
  IndexPart,
  SiteFacts,
} from '~/content/editors-index';

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
  places: [],
};

let current: IndexState = { state: 'waiting', index: EMPTY };
let isAsked = false;
const listeners = new Set<() => void>();

function tell(next: IndexState): void {
  current = next;
  for (const listener of listeners) listener();
}

async function part<T>(name: IndexPart): Promise<T> {
  const response = await fetch(`/admin/apercu/${name}.json`);
  if (!response.ok) throw new Error(response.statusText);
  // Reason for the cast: src/pages/admin/apercu/[part].json.ts writes these files.
  return (await response.json()) as T;
}

async function ask(): Promise<void> {
  try {
    const [site, ...lists] = await Promise.all([
      part<SiteFacts>('site'),
      ...KINDS.map((kind) => part<readonly IndexedEntry[]>(kind)),
    ]);
    tell({ state: 'known', index: { ...site, entries: lists.flat() } });
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

let images: Promise<Alternatives> | undefined;

/** What was last said of each image of the site; nothing when it cannot be had. */
export function siteAlternatives(): Promise<Alternatives> {
  images ??= part<Alternatives>('images').catch(() => ({}));
  return images;
}

/** The index; empty until it comes, or when it cannot be had. */
export const useSiteIndex = (): IndexState => useSyncExternalStore(subscribe, () => current);
