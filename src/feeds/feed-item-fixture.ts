/** A correct item, for tests. */
import type { FeedItem } from './feed-document';

export const feedItem = (change: Partial<FeedItem> = {}): FeedItem => ({
  guid: 'tag:it77.fr,2012:news/ag-fondatrice',
  url: 'https://www.it77.fr/actualites/ag-fondatrice/',
  title: 'L’association est créée',
  summary: 'Elle l’est à Melun.',
  html: '<p>Elle l’est à Melun.</p>',
  published: '2026-11-24',
  updated: '2026-11-24',
  tags: ['Actualité'],
  ...change,
});
