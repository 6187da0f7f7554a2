/** The public pages of a built site, read by Pagefind: their text, title, genre, year, themes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { SITE } from '~/site';
import { isFragment, readFragment } from './fragment';
import { pagefindFiles, refuse } from './pagefind-files';
import { searchedPage, type SearchedPage } from './searched-page';

const BODY = 'data-pagefind-body';
/** What is not a public page, the page that searches, and the pages of communes, of one template and few words. */
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

/** In the order of their addresses. */
export async function readPages(site: string): Promise<readonly SearchedPage[]> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.html') && !LEFT_OUT.test(name))
    .sort();
  const files = await pagefindFiles('fr', async (index) => {
    for (const sourcePath of names) {
      const html = readFileSync(join(site, sourcePath), 'utf8');
      if (!isSearched(sourcePath, html)) continue;
      const content = html.includes(BODY)
        ? separated(html)
        : `<html><body>${headOnly(html)}</body></html>`;
      refuse((await index.addHTMLFile({ sourcePath, content })).errors, `, ${sourcePath}`);
    }
  });
  return files
    .filter(isFragment)
    .map((file) => searchedPage(readFragment(file)))
    .sort((one, other) => (one.url < other.url ? -1 : 1));
}
