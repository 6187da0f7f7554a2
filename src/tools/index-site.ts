/** Indexes a built site with Pagefind, on a copy that it can read. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { normaliseForSearch } from '~/lib/search-text';

/** Terms and values that only the layout keeps apart: without a stop, an excerpt runs them together. */
const separated = (html: string): string =>
  html.replaceAll('</dt>', ' : </dt>').replaceAll(/<\/(?:dd|td|th)>/gu, '. $&');

const BODY = 'data-pagefind-body';
/** Ready-made interfaces that come with the engine; the site has its own. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

function htmlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Writes `pagefind/` in the built site. Correct French typography (’, œ, narrow spaces) hides words
 * from Pagefind: what it reads is a normalised copy, never the page itself.
 * @returns how many pages are in the index
 * @throws when Pagefind refuses a page or cannot write
 */
export async function indexSite(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (index === undefined) throw new Error(`Pagefind : ${errors.join(', ')}`);
  let pages = 0;
  for (const file of htmlFiles(site)) {
    const content = readFileSync(file, 'utf8');
    if (!content.includes(BODY)) continue;
    const sourcePath = relative(site, file).split(sep).join('/');
    const added = await index.addHTMLFile({
      sourcePath,
      content: normaliseForSearch(separated(content)),
    });
    if (added.errors.length > 0)
      throw new Error(`Pagefind, ${sourcePath} : ${added.errors.join(', ')}`);
    pages += 1;
  }
  const { files, errors: unwritten } = await index.getFiles();
  if (unwritten.length > 0) throw new Error(`Pagefind : ${unwritten.join(', ')}`);
  // Written here: when Pagefind writes them itself, it may end before a file has its content.
  for (const { path, content } of files.filter((file) => !INTERFACES.test(file.path))) {
    const target = join(site, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  await close();
  return pages;
}
