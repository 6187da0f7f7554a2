import { afterAll, expect, test } from 'vitest';
import { loadContent } from '../read/load-content';
import { publicMedias } from './public-medias';
import { newsItem, temporaryContent } from '../read/temporary-content';

const NOW = new Date('2026-11-24T12:00:00Z');
const uses = (name: string, change: object = {}): string =>
  newsItem({ id: `essai-${name}`, ...change }, `[Le plan](../medias/${name}.pdf)`);

const content = temporaryContent({
  'news/a.md': uses('public'),
  'news/b.md': uses('parue', { publishAt: '2026-11-24T13:00' }),
  'news/c.md': uses('a-venir', { publishAt: '2026-11-24T13:01' }),
  'news/d.md': uses('brouillon', { draft: true }),
  'news/e.md': uses('retiree', { retired: { date: '2026-11-23', reason: 'Erreur.' } }),
  'news/f.md': uses('public', { id: 'essai-partage', draft: true }),
});
afterAll(content.remove);

test('the files of entries that are shown, even if a draft uses them too; no other', () => {
  expect(publicMedias(loadContent(content.root).entries, NOW)).toEqual(['public.pdf', 'parue.pdf']);
});
