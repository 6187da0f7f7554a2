/** Indexes a built site: `pagefind/` with the words of its public pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { engineFiles } from './engine-files';
import { readPages } from './read-pages';
import { searchFiles } from './search-files';

/**
 * @param site folder of the built site
 * @param names of its pages (`htmlPages`)
 * @returns how many pages are in the index
 * @throws when Pagefind refuses a page
 */
export async function indexSite(site: string, names: readonly string[]): Promise<number> {
  try {
    const pages = await readPages(site, names);
    for (const [path, content] of searchFiles(pages, await engineFiles())) {
      const file = join(site, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return pages.length;
  } finally {
    // Otherwise its process keeps the command from ending.
    await close();
  }
}
