/** What the pages say of themselves: no note of how we worked reaches a reader. */
import { expect, test } from 'vitest';
import { WORK_NOTES } from '~/quality/work-notes';
import { pages, read } from './site';

/** Where words come from the content: the pages that readers see, and the feed. */
const readers = [
  ...pages.map(({ url, $ }) => ({ url, text: $('body').text() })),
  { url: '/rss.xml', text: read('/rss.xml') },
];

test.each(WORK_NOTES)('no page says $pattern', ({ pattern }) => {
  expect(readers.filter(({ text }) => pattern.test(text)).map(({ url }) => url)).toEqual([]);
});
