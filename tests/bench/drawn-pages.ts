/** Drawn entries as the search reads their pages, without any page being made. */
import { loadContent } from '~/content/read/load-content';
import { kinds } from '~/kinds';
import { indexedPage, type IndexedPage } from '~/tools/build/search-index/indexed-page';
import { groundOf } from './add-entries';
import { drawnEntry, type DrawnEntry } from './drawn-entries';

/** Addresses of links and signs of Markdown, which pages do not show. */
const UNSHOWN = /\]\([^)]*\)|[*#>|[\]!]/gu;

function pageOf({ kind, file, data, body }: DrawnEntry): IndexedPage {
  const { genre } = kinds[kind].words;
  const date = typeof data['date'] === 'string' ? data['date'] : undefined;
  const themes = Array.isArray(data['themes']) ? data['themes'].map(String) : [];
  return indexedPage({
    url: `/${kind}/${file}/`,
    title: String(data['title']),
    kicker: [genre, date].filter((part) => part !== undefined).join(' · '),
    text: `${String(data['summary'])} ${body}`.replace(UNSHOWN, ' ').replace(/\s+/gu, ' '),
    filters: {
      genre: [genre],
      theme: themes,
      ...(date === undefined ? {} : { annee: [date.slice(0, 'YYYY'.length)] }),
    },
    date: date ?? '0000',
  });
}

export function drawnPages(count: number): readonly IndexedPage[] {
  const ground = groundOf(loadContent(process.cwd()).entries);
  return Array.from({ length: count }, (_, rank) => pageOf(drawnEntry(rank, ground)));
}
