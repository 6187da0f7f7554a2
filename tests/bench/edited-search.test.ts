/** One edit among a thousand entries: which files of the search change, for a browser that has searched before. */
import { expect, it } from 'vitest';
import { indexedPage } from '~/tools/build/search-index/indexed-page';
import { searchFiles } from '~/tools/build/search-index/search-files';
import { drawnPages } from './drawn-pages';

const COUNT = 1000;
const pages = drawnPages(COUNT);
/** Which changes with Pagefind alone. */
const engine = { version: '', files: [] };
const pathsOf = (some: typeof pages, folder: string): readonly string[] =>
  searchFiles(some, engine).flatMap(([path]) => (path.includes(folder) ? [path] : []));

const newest = indexedPage({
  url: '/news/la-derniere/',
  title: 'La dernière',
  kicker: '',
  text: 'Le fablab rouvre.',
  filters: { genre: ['Actualité'] },
  date: '2999-01-01',
});

it('an entry with a sentence more changes what is shown of it alone', () => {
  const others = pages.map((page, rank) =>
    rank === COUNT / 2 ? indexedPage({ ...page, text: `${page.text} Le fablab rouvre.` }) : page,
  );
  const before = new Set(pathsOf(pages, '/fragment/'));
  expect(pathsOf(others, '/fragment/').filter((path) => !before.has(path))).toHaveLength(1);
});

it('an entry more changes the files of its words alone', () => {
  const before = new Set(pathsOf(pages, '/index/'));
  const after = pathsOf([...pages, newest], '/index/');
  const made = after.filter((path) => !before.has(path));
  expect(after.length).toBeGreaterThan(100);
  expect(made.length).toBeGreaterThan(0);
  // Four words, and what they push into the next file.
  expect(made.length).toBeLessThanOrEqual(8);
});
