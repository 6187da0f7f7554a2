import type { CheerioAPI } from 'cheerio';
import type { ShownWords } from './shown-words';

/** Without what is for machines. */
const read = (nodes: ReturnType<CheerioAPI>): string =>
  nodes.clone().find('script, style').remove().end().text();

/** For tests: what `shownWords` reads, from the tree that a browser would make of the page. */
export const wordsOfTree = ($: CheerioAPI): ShownWords => ({
  sheets: $('link[rel=stylesheet]')
    .toArray()
    .map((node) => $(node).attr('href') ?? ''),
  text: read($('body')),
  stressed: read($('strong').not('details:not([open]) *')),
});
