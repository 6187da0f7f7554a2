/** Indexes a built site: `pagefind/` with the words of its public pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { SEARCH_INDEX, SITE_WORDS } from '~/lib/paths';
import { readPages } from './read-pages';
import { withSettledFilters } from './settled-filters';
import { siteWords } from './site-words';
import { withSmallChunks } from './small-chunks';
import { wordIndex } from './word-index';

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/**
 * @param site folder of the built site
 * @returns how many pages are in the index
 * @throws when Pagefind refuses a page or cannot write
 */
export async function indexSite(site: string): Promise<number> {
  try {
    const pages = await readPages(site);
    for (const { path, content } of withSettledFilters(withSmallChunks(await wordIndex(pages)))) {
      write(join(site, SEARCH_INDEX, path), content);
    }
    write(join(site, SITE_WORDS), siteWords(pages));
    return pages.length;
  } finally {
    // Otherwise its process keeps the command from ending.
    await close();
  }
}
