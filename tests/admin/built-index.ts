/** What the last build tells the editors' preview of the site, as its parts are put together there. */
import { KINDS } from '~/kinds';
import type { EditorsIndex, IndexedEntry, SiteFacts } from '~/content/editors-index';
import { read } from '../build/site';

// Reason for the casts: src/pages/admin/apercu/[part].json.ts writes these files.
const part = (name: string): unknown => JSON.parse(read(`/admin/apercu/${name}.json`));

export const builtIndex: EditorsIndex = {
  ...(part('site') as SiteFacts),
  entries: KINDS.flatMap((kind) => part(kind) as readonly IndexedEntry[]),
};
