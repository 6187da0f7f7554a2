/** Indexes a built site with Pagefind, on a copy that it can read. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { SEARCH_INDEX } from '~/lib/paths';
import { normaliseForSearch } from '~/lib/search-text';

/** Adds stops between terms and values that only the layout separates: excerpts would run them together. */
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

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

const refuse = (errors: readonly string[], what = ''): void => {
  if (errors.length > 0) throw new Error(`Pagefind${what} : ${errors.join(', ')}`);
};

async function addPages(site: string, index: Index): Promise<number> {
  let pages = 0;
  for (const file of htmlFiles(site)) {
    const html = readFileSync(file, 'utf8');
    if (!html.includes(BODY)) continue;
    const sourcePath = relative(site, file).split(sep).join('/');
    const content = normaliseForSearch(separated(html));
    const { errors } = await index.addHTMLFile({ sourcePath, content });
    refuse(errors, `, ${sourcePath}`);
    pages += 1;
  }
  return pages;
}

/** When Pagefind writes its files itself, it may exit before one has its content. */
async function writeIndex(site: string, index: Index): Promise<void> {
  const { files, errors } = await index.getFiles();
  refuse(errors);
  for (const { path, content } of files.filter((file) => !INTERFACES.test(file.path))) {
    const target = join(site, SEARCH_INDEX, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/**
 * Writes `pagefind/` in the built site. Correct French typography (’, œ, narrow spaces) hides words
 * from Pagefind: what it reads is a normalised copy, never the page itself.
 * @returns how many pages are in the index
 * @throws when Pagefind refuses a page or cannot write
 */
export async function indexSite(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fr' });
    if (index === undefined) throw new Error(`Pagefind : ${errors.join(', ')}`);
    const pages = await addPages(site, index);
    await writeIndex(site, index);
    return pages;
  } finally {
    // Otherwise its process keeps the command from ending.
    await close();
  }
}
