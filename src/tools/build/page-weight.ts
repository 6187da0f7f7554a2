/** What a page of the built site costs its reader. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { load } from 'cheerio';
import { fontsOf } from './page-fonts';
import { shownWords } from './shown-words';

export interface PageWeight {
  /** HTML and whatever it loads by itself (styles, fonts, scripts, images, icon), compressed. */
  readonly bytes: number;
  /** HTML and style sheets alone: what the first view waits for. */
  readonly firstView: number;
  readonly requests: number;
  /** Elements outside drawings, as EcoIndex counts them. */
  readonly elements: number;
}

/** Netlify compresses on the fly, at a middling quality. */
const QUALITY = 5;
/** Compressed already. */
const COMPRESSED = /\.(?:woff2|webp|avif|png|jpe?g|pagefind|pf_[a-z]+)$/u;

const fileOf = (root: string, url: string): string =>
  join(root, decodeURI(url.endsWith('/') ? `${url}index.html` : url));

/** Bytes of a file on the wire. */
export function wireSize(root: string, url: string): number {
  const path = fileOf(root, url);
  const bytes = readFileSync(path);
  if (COMPRESSED.test(path)) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
    .length;
}

/** A script and those that it cannot start without. */
function withImports(root: string, script: string): readonly string[] {
  const code = readFileSync(fileOf(root, script), 'utf8');
  const imported = [...code.matchAll(/\b(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/gu)];
  return [
    script,
    ...imported.flatMap(([, path = '']) =>
      withImports(root, posix.join(posix.dirname(script), path)),
    ),
  ];
}

/** A page and what it loads by itself. */
function partsOf(root: string, url: string) {
  const html = readFileSync(fileOf(root, url), 'utf8');
  const $ = load(html);
  const addresses = (selector: string, attribute: string): readonly string[] =>
    $(selector)
      .toArray()
      .map((node) => $(node).attr(attribute) ?? '');
  const words = shownWords(html);
  const { sheets } = words;
  const styles = sheets.map((sheet) => readFileSync(fileOf(root, sheet), 'utf8'));
  const others = [
    ...fontsOf(words, styles),
    ...addresses('img[src]:not([loading=lazy])', 'src'),
    ...addresses('script[src]', 'src').flatMap((script) => withImports(root, script)),
    ...addresses('link[rel=icon]', 'href'),
  ];
  return { $, sheets, rest: [...new Set(others)] };
}

/** Addresses of all that a page loads by itself, its own first. */
export function loadedBy(root: string, url: string): readonly string[] {
  const { sheets, rest } = partsOf(root, url);
  return [url, ...sheets, ...rest];
}

/**
 * @param root folder of the built site
 * @param url address of a page, such as /agenda/
 */
export function weigh(root: string, url: string): PageWeight {
  const { $, sheets, rest } = partsOf(root, url);
  const total = (urls: readonly string[]): number =>
    urls.reduce((sum, each) => sum + wireSize(root, each), 0);
  const firstView = total([url, ...sheets]);
  return {
    bytes: firstView + total(rest),
    firstView,
    requests: 1 + sheets.length + rest.length,
    elements: $('*').length - $('svg *').length,
  };
}
