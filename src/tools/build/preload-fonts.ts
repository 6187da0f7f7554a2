/** Pages ask for their fonts along with their style sheets, so that words are laid out only once. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReused } from '~/cache/kept-pages';
import { fontsOf } from './page-fonts';
import { shownWords } from './shown-words';

/** Faces for some characters only: the browser alone knows which words need one. */
const PARTIAL_FACES = /@font-face\s*\{[^}]*unicode-range[^}]*\}/gu;

const link = (url: string): string =>
  `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>`;

/**
 * The page, asking for its fonts after its style sheets.
 * @param read the text of a style sheet, by its address
 */
export function preloading(html: string, read: (url: string) => string): string {
  const words = shownWords(html);
  const styles = words.sheets.map((url) => read(url).replaceAll(PARTIAL_FACES, ''));
  return html.replace('</head>', `${fontsOf(words, styles).map(link).join('')}</head>`);
}

/**
 * @param root folder of the built site
 * @param names of its pages
 */
export function preloadFonts(root: string, names: readonly string[]): void {
  const read = (url: string): string => readFileSync(join(root, url), 'utf8');
  for (const name of names) {
    if (!isReused(name)) writeFileSync(join(root, name), preloading(read(name), read));
  }
}
