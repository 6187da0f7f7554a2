import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from './load';
import { redirectRules } from './redirects';
import { newsItem, temporaryContent } from './temporary-content';

const content = temporaryContent({
  'news/a.md': newsItem({ id: 'aaa', previousUrls: ['/ancienne/', '/plus-ancienne/'] }),
  'news/b.md': newsItem({ id: 'bbb', previousUrls: ['/secrete/'], draft: true }),
  'news/c.md': newsItem({ id: 'ccc' }),
});
afterAll(content.remove);

describe('redirectRules', () => {
  it('leads from each former address to the page, and says nothing of drafts', () => {
    expect(redirectRules(loadContent(content.root).entries)).toBe(
      '/ancienne/ /actualites/a/ 301\n/plus-ancienne/ /actualites/a/ 301\n',
    );
  });
});
