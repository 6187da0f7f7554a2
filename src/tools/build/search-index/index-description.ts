/**
 * The two files by which Pagefind's engine knows an index: which pages it has, how long, and where words are.
 * In the form of version 1.5 (pagefind_web/src/metadata.rs).
 */
import { pageName } from '~/lib/search/page-table';
import { PAGE_FIELDS } from '~/lib/search/page-fields';
import { pushList, pushNumber, pushText, type Written } from './cbor';
import { parted, type IndexedPage } from './indexed-page';
import { closed } from './packed';
import type { IndexFile } from './pagefind-files';
import { shortDigest } from './short-digest';
import type { WordFile } from './word-files';

/** No language: words are stems already. */
export const STEMS = 'mul';

function described(
  version: string,
  pages: readonly IndexedPage[],
  files: readonly WordFile[],
): Buffer {
  const to: Written = [];
  pushList(to, 6);
  pushText(to, version);
  pushList(to, pages.length);
  for (const [rank, { stems }] of pages.entries()) {
    pushList(to, 2);
    pushText(to, pageName(rank));
    pushNumber(to, parted(stems).length);
  }
  pushList(to, files.length);
  for (const { from, to: last, hash } of files) {
    pushList(to, 3);
    for (const words of [from, last, hash]) pushText(to, words);
  }
  // Neither filters nor sorts: the table of pages has them (lib/search/page-table.ts).
  pushList(to, 0);
  pushList(to, 0);
  pushList(to, PAGE_FIELDS.length);
  for (const field of PAGE_FIELDS) pushText(to, field);
  return Buffer.from(to);
}

/** @param version of the engine that will read it */
export function descriptionFiles(
  version: string,
  pages: readonly IndexedPage[],
  files: readonly WordFile[],
): readonly IndexFile[] {
  const content = described(version, pages, files);
  const hash = shortDigest(content);
  const languages = { [STEMS]: { hash, wasm: null, page_count: pages.length } };
  // The sign that ends every word would otherwise be left out of queries.
  const entry = { version, languages, include_characters: ['_'] };
  return [
    { path: `pagefind.${hash}.pf_meta`, content: closed(content) },
    { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify(entry)) },
  ];
}
