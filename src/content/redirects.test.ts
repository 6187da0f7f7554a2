import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from './read/load-content';
import { goneRules, redirectRules, withdrawnAddresses } from './redirects';
import { newsItem, temporaryContent } from './read/temporary-content';

const content = temporaryContent({
  'news/a.md': newsItem({ id: 'aaa', previousUrls: ['/ancienne/', '/plus-ancienne/'] }),
  'news/b.md': newsItem({ id: 'bbb', previousUrls: ['/secrete/'], draft: true }),
  'news/d.md': newsItem({ id: 'ddd', previousUrls: ['/future/'], publishAt: '2026-12-01T09:00' }),
  'news/c.md': newsItem({ id: 'ccc' }),
  'news/e.md': newsItem({
    id: 'eee',
    previousUrls: ['/retiree/'],
    retired: { date: '2026-11-23', reason: 'Erreur.' },
  }),
  'news/f.md': newsItem({
    id: 'fff',
    draft: true,
    retired: { date: '2026-11-23', reason: 'Erreur.' },
  }),
});
const NOW = new Date('2026-11-24T12:00:00Z');
afterAll(content.remove);

describe('redirectRules', () => {
  it('leads from each former address to the page, and says nothing of what is not public', () => {
    expect(redirectRules(loadContent(content.root).entries, NOW)).toBe(
      '/ancienne/ /actualites/a/ 301\n/plus-ancienne/ /actualites/a/ 301\n/retiree/ /actualites/e/ 301\n',
    );
  });
});

describe('goneRules', () => {
  it('sends the notice of a withdrawn page as « 410 Gone », before the file at its address', () => {
    const withdrawn = withdrawnAddresses(loadContent(content.root).entries, NOW);
    expect(withdrawn).toEqual(['/actualites/e/']);
    expect(goneRules(withdrawn)).toBe('/actualites/e/ /retirees/actualites/e/ 410!\n');
  });
});
