import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from './load';
import { redirectRules } from './redirects';
import { newsItem, temporaryContent } from './temporary-content';

const content = temporaryContent({
  'news/a.md': newsItem({ id: 'aaa', previousUrls: ['/ancienne/', '/plus-ancienne/'] }),
  'news/b.md': newsItem({ id: 'bbb', previousUrls: ['/secrete/'], draft: true }),
  'news/d.md': newsItem({ id: 'ddd', previousUrls: ['/future/'], publishAt: '2026-12-01T09:00' }),
  'news/c.md': newsItem({ id: 'ccc' }),
});
afterAll(content.remove);

describe('redirectRules', () => {
  it('leads from each former address to the page, and says nothing of what is not public', () => {
    expect(redirectRules(loadContent(content.root).entries, new Date('2026-11-24T12:00:00Z'))).toBe(
      '/ancienne/ /actualites/a/ 301\n/plus-ancienne/ /actualites/a/ 301\n',
    );
  });
});
