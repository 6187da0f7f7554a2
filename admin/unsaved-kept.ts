/**
 * Vite plugin: a form that holds unsaved work is never filled again with the same entry. As it comes,
 * Decap 3.16 offers the work left in a closed tab while the entry is still on its way, then fills the
 * form with that entry: what was just taken back is lost. Node only.
 */
import type { ViteUserConfig } from 'astro';
import { replaceKnown } from './replace-known.ts';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

const FILE = /decap-cms-core[/\\]dist[/\\]esm[/\\]reducers[/\\]entryDraft\.js$/u;
const FILLS = 'case DRAFT_CREATE_FROM_ENTRY:';
const GUARD = `${FILLS}
      if (
        state.get('hasChanged') &&
        state.getIn(['entry', 'path']) === action.payload.entry.path
      ) {
        return state;
      }`;

/**
 * @param code of Decap's file
 * @throws when the line is no longer there, once only
 */
export function keepUnsavedWork(code: string): string {
  return replaceKnown(code, [FILLS, GUARD], 'entryDraft.js');
}

export const unsavedKept: VitePlugin = {
  name: 'it77:unsaved-kept',
  transform(code, id) {
    return FILE.test(id) ? { code: keepUnsavedWork(code), map: null } : undefined;
  },
};
