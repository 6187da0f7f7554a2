import { expect, test } from 'vitest';
import { announcedFeeds } from './announced-feeds';

const FEEDS = [
  { path: '/rss.xml', page: '/' },
  { path: '/flux/communiques.xml', page: '/presse/' },
  { path: '/flux/revue-de-presse.xml', page: '/presse/revue/' },
  { path: '/flux/themes/lieux.xml', page: '/themes/lieux/' },
];

test.each([
  ['/', ['/rss.xml']],
  ['/contact/', ['/rss.xml']],
  ['/presse/', ['/rss.xml', '/flux/communiques.xml']],
  ['/presse/revue/', ['/rss.xml', '/flux/revue-de-presse.xml']],
  ['/presse/revue/le-monde/', ['/rss.xml', '/flux/revue-de-presse.xml']],
  ['/themes/lieux/espaces/', ['/rss.xml', '/flux/themes/lieux.xml']],
  ['/themes/', ['/rss.xml']],
])('the page %s announces %j', (pathname, paths) => {
  expect(announcedFeeds(FEEDS, pathname).map(({ path }) => path)).toEqual(paths);
});
