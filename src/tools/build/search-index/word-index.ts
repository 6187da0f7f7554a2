/**
 * The index itself. Pagefind reads the stems of each page, and gives what it is asked back with the
 * page's own words: curly apostrophes, « œ » and spaces of numbers as they are set.
 */
import { createHash } from 'node:crypto';
import { EVERYWHERE_WORD, indexedText } from '~/lib/search/index-words';
import { indexedNames } from '~/lib/search/page-names';
import { isFragment, readFragment, writeFragment } from './fragment';
import { pagefindFiles, refuse, type IndexFile } from './pagefind-files';
import { wholeText, type SearchedPage } from './searched-page';

/** What the build cannot do without of what Pagefind makes. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_[a-z]+)$/u;
/** No language: words come here as stems. */
const STEMS = 'mul';
/** Fragments are named after what they hold, which must change with the text shown. */
const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

function asShown(file: IndexFile, pages: ReadonlyMap<string, SearchedPage>): IndexFile {
  const page = pages.get(readFragment(file).url);
  if (page === undefined) throw new Error(`Recherche : page inconnue de l’index, ${file.path}`);
  const { url, title, kicker, text, filters } = page;
  const fragment = { url, content: text, meta: { title, kicker }, filters, anchors: [] };
  return { path: file.path, content: writeFragment(fragment) };
}

/** @param pages as they are read, in the order that decides between equal results */
export async function wordIndex(pages: readonly SearchedPage[]): Promise<readonly IndexFile[]> {
  const files = await pagefindFiles(STEMS, async (index) => {
    for (const page of pages) {
      const { url, title, kicker, filters, date } = page;
      const { errors } = await index.addCustomRecord({
        url,
        content: [
          indexedText(wholeText(page)),
          indexedNames(url, title, kicker),
          EVERYWHERE_WORD,
        ].join(' '),
        language: STEMS,
        meta: {
          title: indexedText(title),
          kicker: indexedText(kicker),
          texte: digestOf(JSON.stringify(page)),
        },
        filters,
        sort: { date },
      });
      refuse(errors, `, ${url}`);
    }
  });
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return files
    .filter(({ path }) => USED.test(path))
    .map((file) => (isFragment(file) ? asShown(file, byUrl) : file));
}
