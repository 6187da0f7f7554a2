/** Counts pages by reading them, without anything of the search: what its counts are held against. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';

const LEFT_OUT = /^(?:admin|recherche|espaces\/pres-de\/[^/]+)\/|\/page\/\d+\/|^404\.html$/u;

const SITE_NAME = ' — Initiatives Télécentres 77';

/** What a page says of itself: its article, or what a list says in its title and description. */
function textOf(path: string): string | undefined {
  const $ = load(readFileSync(`dist/${path}`, 'utf8'));
  if ($('meta[name="robots"]').length > 0) return undefined;
  const body = $('[data-pagefind-body]');
  if (body.length === 0) {
    return `${$('title').text().replace(SITE_NAME, '')} ${$('meta[name="description"]').attr('content') ?? ''}`;
  }
  body.find('[data-pagefind-ignore], sup:has(a[href^="#source-"])').remove();
  // A space for each tag: the layout alone keeps some pieces apart.
  return load((body.html() ?? '').replace(/<[^>]*>/gu, ' ')).text();
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

const texts: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html') && !LEFT_OUT.test(path))
  .map(textOf)
  .filter((text) => text !== undefined)
  .map(plain);

/** How many public pages have what the pattern says, in lower case without accents. */
export const countOnPages = (pattern: RegExp): number =>
  texts.filter((text) => pattern.test(text)).length;
