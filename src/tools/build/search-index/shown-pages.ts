/** What is shown of each page with a result: a file each, named after what it holds. */
import type { ShownPage } from '~/lib/search/shown-page';
import type { IndexedPage } from './indexed-page';
import { shortDigest } from './short-digest';

export interface ShownFile {
  readonly name: string;
  readonly content: string;
}

/** @returns in the order of the pages */
export function shownFiles(pages: readonly IndexedPage[]): readonly ShownFile[] {
  const taken = new Set<string>();
  return pages.map(({ url, title, kicker, text, filters }) => {
    const shown: ShownPage = { url, title, kicker, genre: filters['genre']?.[0] ?? '', text };
    const content = JSON.stringify(shown);
    let name = shortDigest(content);
    // Among ten thousand names, two may meet: the later takes another, the same at each build.
    while (taken.has(name)) name = shortDigest(`${name}${content}`);
    taken.add(name);
    return { name, content };
  });
}
