/** Pages ask for their fonts beside their style sheet: words are laid out once, in their own letters. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { fontsOf, styleSheets } from './page-fonts';

/** Of faces for some characters only: which words need one is known to the browser alone. */
const FOR_SOME = /@font-face\s*\{[^}]*unicode-range[^}]*\}/gu;

const link = (url: string): string =>
  `<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin>`;

/**
 * The page, which asks for its fonts after its style sheets.
 * @param read the text of a style sheet, by its address
 */
export function preloading(html: string, read: (url: string) => string): string {
  const $ = load(html);
  const styles = styleSheets($).map((url) => read(url).replaceAll(FOR_SOME, ''));
  return html.replace('</head>', `${fontsOf($, styles).map(link).join('')}</head>`);
}

/** @param root folder of the built site */
export function preloadFonts(root: string): void {
  const read = (url: string): string => readFileSync(join(root, url), 'utf8');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.html')) writeFileSync(join(root, name), preloading(read(name), read));
  }
}
