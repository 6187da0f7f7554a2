/** What was corrected or completed in the pages, where readers look for it. */
import { expect, test } from 'vitest';
import { loadContent } from '~/content/read/load-content';
import { changesOf } from '~/lib/changes';
import { isShown } from '~/lib/is-public';
import { feedAt } from './built-feeds';
import { pages } from './site';

const shown = loadContent(process.cwd()).entries.filter(({ data }) => isShown(data, new Date()));
const changes = shown.flatMap(({ data, url }) =>
  changesOf(data).map((change) => ({ ...change, url })),
);
const page = pages.find(({ url }) => url === '/corrections/');
const section = page?.$('[aria-labelledby=corrections-publiees]');

test('the page of corrections lists each change of the content, or says that there is none', () => {
  expect(section?.length).toBe(1);
  expect(section?.find('li').length).toBe(changes.length);
  expect(section?.text().includes('Aucune page ne porte encore')).toBe(changes.length === 0);
});

test('it leads to the feed, which has as many', () => {
  expect(section?.find('a[href="/flux/corrections.xml"]').length).toBe(1);
  expect(feedAt('/flux/corrections.xml').items.length).toBe(Math.min(changes.length, 30));
});

test('each page that was corrected says so, and no other', () => {
  const corrected = new Set(
    changes.filter(({ type }) => type === 'correction').map(({ url }) => url),
  );
  const saying = pages
    .filter(({ $ }) => /Corrigé le \d/u.test($('article').text()))
    .map(({ url }) => url);
  expect(saying.toSorted()).toEqual([...corrected].toSorted());
});
