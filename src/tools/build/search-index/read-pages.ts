/** The public pages of a built site, read by Pagefind: their text, title, genre, year, themes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReused, keepOfPages, pageFile, recalledOfPages } from '~/cache/kept-pages';
import { isFragment, readFragment } from './fragment';
import { indexedPage, type IndexedPage } from './indexed-page';
import { pagefindFiles, refuse } from './pagefind-files';
import { readablePage } from './readable-page';
import { searchedPage } from './searched-page';

/** Under this name, what was read of each page is kept for the next build. */
const KEPT_AS = 'recherche';
/** Pagefind holds all it reads at once: ten thousand pages took it more than a gigabyte. */
const AT_ONCE = 500;
/**
 * What is not a public page, the page that searches, and the pages of communes, of one template: the
 * search itself tells of what is near (islands/search/show-near.ts).
 */
const LEFT_OUT = /^(?:admin|recherche|retirees|espaces\/pres-de\/[^/]+)\/|^404\.html$/u;

/** By the name of its file; a page that the search leaves out has nothing. */
type ReadPages = ReadonlyMap<string, IndexedPage | undefined>;

/** @param names of files of the site */
async function readByPagefind(site: string, names: readonly string[]): Promise<ReadPages> {
  const files = await pagefindFiles('fr', async (index) => {
    for (const sourcePath of names) {
      const content = readablePage(sourcePath, readFileSync(join(site, sourcePath), 'utf8'));
      if (content === undefined) continue;
      refuse((await index.addHTMLFile({ sourcePath, content })).errors, `, ${sourcePath}`);
    }
  });
  const pages = files.filter(isFragment).map((file) => {
    const page = indexedPage(searchedPage(readFragment(file)));
    return [pageFile(page.url), page] as const;
  });
  return new Map([...names.map((name) => [name, undefined] as const), ...pages]);
}

/** @param all names of the pages of the site, in order */
export async function readPages(
  site: string,
  all: readonly string[],
): Promise<readonly IndexedPage[]> {
  const names = all.filter((name) => !LEFT_OUT.test(name));
  const before = await recalledOfPages<ReadPages>(KEPT_AS);
  const isKnown = (name: string): boolean => before?.has(name) === true && isReused(name);
  const read = new Map(names.filter(isKnown).map((name) => [name, before?.get(name)]));
  const others = names.filter((name) => !read.has(name));
  for (let first = 0; first < others.length; first += AT_ONCE) {
    const some = await readByPagefind(site, others.slice(first, first + AT_ONCE));
    for (const [name, page] of some) read.set(name, page);
  }
  await keepOfPages(KEPT_AS, read);
  return [...read.values()].filter((page) => page !== undefined);
}
