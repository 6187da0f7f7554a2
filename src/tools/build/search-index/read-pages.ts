/** The public pages of a built site, read by Pagefind: their text, title, genre, year, themes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReused, keepOfPages, pageFile, recalledOfPages } from '~/cache/kept-pages';
import { slashed } from '~/lib/slashed';
import { SITE } from '~/site';
import { isFragment, readFragment } from './fragment';
import { pagefindFiles, refuse } from './pagefind-files';
import { searchedPage, type SearchedPage } from './searched-page';

/** Under this name, what was read of each page is kept for the next build. */
const KEPT_AS = 'recherche';
const BODY = 'data-pagefind-body';
/**
 * What is not a public page, the page that searches, and the pages of communes, of one template: the
 * search itself tells of what is near (islands/search/show-near.ts).
 */
const LEFT_OUT = /^(?:admin|recherche|retirees|espaces\/pres-de\/[^/]+)\/|^404\.html$/u;
/** The pages of a list after its first say nothing of their own. */
const LATER_PAGE = /\/page\/\d+\/index\.html$/u;
const NOINDEX = '<meta name="robots" content="noindex"';

/** The mark of a source in a text: « privée² » is the word « privée ». */
const SOURCE_MARK = /<sup><a href="#source-[^>]*>[^<]*<\/a><\/sup>/gu;
/** Two pieces that only the layout keeps apart. */
const TOUCHING = /(<\/(?:a|b|small|span|strong)>)(?=<(?:a|b|i|small|span|strong)\b)/gu;

/** The page with a stop or a space wherever it shows one: words must not run together. */
const separated = (html: string): string =>
  html
    .replaceAll(SOURCE_MARK, '')
    .replaceAll('</dt>', ' : </dt>')
    .replaceAll(/<\/(?:dd|td|th)>/gu, '. $&')
    .replaceAll(TOUCHING, '$1 ');

const firstOf = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

/** A list is found by what it says of itself; its lines are the business of the pages they name. */
function headOnly(html: string): string {
  const title = firstOf(html, /<title>([^<]*)<\/title>/u).replace(` — ${SITE.name}`, '');
  const description = firstOf(html, /<meta name="description" content="([^"]*)"/u);
  return `<main ${BODY} data-f="Page" data-pagefind-filter="genre[data-f]"><h1>${title}</h1><p>${description}</p></main>`;
}

const isSearched = (name: string, html: string): boolean =>
  !LATER_PAGE.test(`/${name}`) && !html.includes(NOINDEX);

/** By the name of its file; a page that the search leaves out has nothing. */
type ReadPages = ReadonlyMap<string, SearchedPage | undefined>;

/** In the order of their addresses. */
export async function readPages(site: string): Promise<readonly SearchedPage[]> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map(slashed)
    .filter((name) => name.endsWith('.html') && !LEFT_OUT.test(name))
    .sort();
  const before = await recalledOfPages<ReadPages>(KEPT_AS);
  const known = (name: string): boolean => before?.has(name) === true && isReused(name);
  const read = new Map(names.filter(known).map((name) => [name, before?.get(name)]));
  const files = await pagefindFiles('fr', async (index) => {
    for (const sourcePath of names) {
      if (read.has(sourcePath)) continue;
      read.set(sourcePath, undefined);
      const html = readFileSync(join(site, sourcePath), 'utf8');
      if (!isSearched(sourcePath, html)) continue;
      const content = html.includes(BODY)
        ? separated(html)
        : `<html><body>${headOnly(html)}</body></html>`;
      refuse((await index.addHTMLFile({ sourcePath, content })).errors, `, ${sourcePath}`);
    }
  });
  for (const file of files.filter(isFragment)) {
    const page = searchedPage(readFragment(file));
    read.set(pageFile(page.url), page);
  }
  await keepOfPages(KEPT_AS, read);
  return [...read.values()]
    .filter((page) => page !== undefined)
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}
