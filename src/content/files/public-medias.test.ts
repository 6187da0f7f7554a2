import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadContent } from '../read/load-content';
import { publicMedias } from './public-medias';
import { newsItem, SETTINGS, temporaryContent } from '../read/temporary-content';

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
  expect(publicMedias(loadContent(content.root), NOW)).toEqual(['public.pdf', 'parue.pdf']);
});

test('the photographs that the settings give to the press, which no entry uses', () => {
  const shot = {
    alternative: 'Un bureau.',
    caption: 'Un bureau.',
    credit: 'A. B.',
    licence: 'CC BY',
  };
  const other = temporaryContent({
    'settings/site.yml': stringify({
      ...SETTINGS,
      pressPhotographs: [{ file: '../medias/bureau.jpg', ...shot }],
    }),
  });
  expect(publicMedias(loadContent(other.root), NOW)).toEqual(['bureau.jpg']);
  other.remove();
});
