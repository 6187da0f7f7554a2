import type { CheerioAPI } from 'cheerio';
import type { ShownWords } from './shown-words';

/** For tests: what `shownWords` reads, from the tree that a browser would make of the page. */
export const wordsOfTree = ($: CheerioAPI): ShownWords => ({
  sheets: $('link[rel=stylesheet]')
    .toArray()
    .map((node) => $(node).attr('href') ?? ''),
  text: $('body').text(),
  stressed: $('strong').not('details:not([open]) *').text(),
});
