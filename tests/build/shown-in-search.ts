/** What the search shows of each page, by address. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShownPage } from '~/lib/search/shown-page';
import { DIST } from './site';

const folder = join(DIST, 'pagefind', 'fragment');

export const shownInSearch: ReadonlyMap<string, ShownPage> = new Map(
  readdirSync(folder).map((name) => {
    // Reason for the cast: the build wrote it from this type (search-index/shown-pages.ts).
    const shown = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ShownPage;
    return [shown.url, shown] as const;
  }),
);
