/** What Pagefind is given of a built page, for its words not to run together. Pure. */
import { SITE } from '~/site';

const BODY = 'data-pagefind-body';
/** The pages of a list after its first say nothing of their own. */
const LATER_PAGE = /\/page\/\d+\/index\.html$/u;
const NOINDEX = '<meta name="robots" content="noindex"';

/** The mark of a source in a text: « privée² » is the word « privée ». */
const SOURCE_MARK = /<sup><a href="#source-[^>]*>[^<]*<\/a><\/sup>/gu;

/** The page with a stop or a space wherever it shows one. */
const separated = (html: string): string =>
  html
    .replaceAll(SOURCE_MARK, '')
    .replaceAll('</dt>', ' : </dt>')
    .replaceAll(/<\/(?:dd|td|th)>/gu, '. $&');

const firstOf = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

/** A list is found by what it says of itself; its lines are the business of the pages they name. */
function headOnly(html: string): string {
  const title = firstOf(html, /<title>([^<]*)<\/title>/u).replace(` — ${SITE.name}`, '');
  const description = firstOf(html, /<meta name="description" content="([^"]*)"/u);
  return `<html><body><main ${BODY} data-f="Page" data-pagefind-filter="genre[data-f]"><h1>${title}</h1><p>${description}</p></main></body></html>`;
}

/** @param file its name @returns undefined for a page that the search leaves out */
export function readablePage(file: string, html: string): string | undefined {
  if (LATER_PAGE.test(`/${file}`) || html.includes(NOINDEX)) return undefined;
  return html.includes(BODY) ? separated(html) : headOnly(html);
}
