/** JSON-LD on every page: known to schema.org, light, true to the page. */
import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { LISTED_KINDS, listPath } from '~/kinds/kind-paths';
import { DATA } from '~/lib/paths';
import { absoluteUrl, SITE } from '~/site';
import { unknownTo } from './schema-org';
import { exists, pages, read, type Page } from './site';

const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/gsu;
const blocksOf = ({ html }: Page): readonly string[] =>
  Array.from(html.matchAll(BLOCK), ([, block = '']) => block);

type Thing = Readonly<Record<string, unknown>>;

/** Reason for the cast: what it holds is what these tests look at. */
const thingsOf = (page: Page): readonly Thing[] =>
  blocksOf(page)
    .map((block) => JSON.parse(block) as Thing)
    .flatMap((thing) => (thing['@graph'] as readonly Thing[] | undefined) ?? [thing]);

const at = (url: string): readonly Thing[] => {
  const page = pages.find((one) => one.url === url);
  return page === undefined ? [] : thingsOf(page);
};

/** Those of the glossary, as its page tells them. Reason for the cast: the vocabulary is checked below. */
const termsNamed = at(listPath('glossary')).flatMap(
  (thing) => (thing['hasDefinedTerm'] as readonly Thing[] | undefined) ?? [],
);

const typesAt = (url: string): readonly unknown[] => at(url).map((thing) => thing['@type']);

describe('the vocabulary', () => {
  const CONTEXT = { '@context': 'https://schema.org' };

  it.each([
    ['a type', { '@type': 'PressRelease' }, 'type "PressRelease"'],
    ['a property', { '@type': 'Event', headline: 'A' }, 'Event.headline'],
    ['a state', { '@type': 'Event', eventStatus: 'Annulé' }, 'Event.eventStatus : "Annulé"'],
    ['a date', { '@type': 'Event', startDate: '14 mai 2012' }, 'Event.startDate : "14 mai 2012"'],
    [
      'a thing of another type',
      { '@type': 'Event', location: { '@type': 'Person' } },
      'Event.location : {"@type":"Person"}',
    ],
    [
      'a thing within',
      { '@type': 'Event', location: { '@type': 'Place', headline: 'A' } },
      'Place.headline',
    ],
    ['words for an address', { '@type': 'Event', url: 'ici' }, 'Event.url : "ici"'],
  ])('is not said to know %s that it does not', (_what, thing, fault) => {
    expect(unknownTo({ ...CONTEXT, ...thing })).toEqual([fault]);
  });
});

test('every thing is known to schema.org, with its properties and their values', () => {
  const faults = new Map<string, string>();
  for (const page of pages) {
    for (const thing of thingsOf(page)) {
      for (const fault of unknownTo(thing)) faults.set(fault, page.url);
    }
  }
  expect(Object.fromEntries(faults)).toEqual({});
});

test('says its context, and weighs 1.5 KB a page at most, but for the terms that the glossary names', () => {
  const heavy = pages
    .map((page) => ({
      url: page.url,
      bytes: Buffer.byteLength(blocksOf(page).join('')),
      terms: page.url === listPath('glossary') ? termsNamed.length : 0,
    }))
    .filter(({ bytes, terms }) => bytes > 1536 + 128 * terms);
  expect(heavy).toEqual([]);
  const without = pages
    .flatMap(blocksOf)
    .filter((block) => !block.startsWith('{"@context":"https://schema.org"'));
  expect(without).toEqual([]);
});

test('the home page tells the association, when it was founded, and how to search the site', () => {
  const [site, association] = at('/');
  expect(site).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { target: { urlTemplate: 'https://www.it77.fr/recherche/?q={mots}' } },
  });
  expect(association).toMatchObject({ '@type': 'NGO', foundingDate: SITE.founded });
  expect(exists(String(association?.['logo']).replace(SITE.url, ''))).toBe(true);
  expect(read('/recherche/')).toMatch(/name="q"/u);
});

test.each([
  ['/actualites/', 'NewsArticle'],
  ['/agenda/', 'Event'],
  ['/glossaire/', 'DefinedTerm'],
  ['/presse/revue/', 'WebPage'],
  ['/ressources/', 'WebPage'],
  ['/espaces/', 'WebPage'],
  ['/adherents/', 'WebPage'],
  ['/chiffres/', 'WebPage'],
  [DATA, 'Dataset'],
])('each page under %s is told as a %s, by its own address and title', (list, type) => {
  const below = new RegExp(`^${list}(?!page/|revue/|tableau/|pres-de/)[^/]+/$`, 'u');
  const entries = pages.filter(({ url }) => below.test(url));
  expect(entries.length).toBeGreaterThan(4);
  for (const page of entries) {
    const [thing, trail] = thingsOf(page);
    expect([page.url, thing?.['@type'], thing?.['url']]).toEqual([
      page.url,
      type,
      absoluteUrl(page.url),
    ]);
    expect([page.url, trail?.['@type']]).toEqual([page.url, 'BreadcrumbList']);
  }
});

test('lists are collections, the glossary a set of terms', () => {
  const told = LISTED_KINDS.map((kind) => [listPath(kind), ...typesAt(listPath(kind))]);
  const expected = LISTED_KINDS.map((kind) => [
    listPath(kind),
    kind === 'glossary' ? 'DefinedTermSet' : 'CollectionPage',
    ...(kind === 'press' ? ['BreadcrumbList'] : []),
  ]);
  expect(told).toEqual(expected);
});

test('the glossary names each of its terms once, and each term the glossary', () => {
  const told = pages.flatMap((page) =>
    thingsOf(page)
      .filter((thing) => thing['@type'] === 'DefinedTerm')
      .map(({ name, url, inDefinedTermSet }) => [name, url, inDefinedTermSet]),
  );
  expect(told.length).toBeGreaterThan(20);
  const set = absoluteUrl(listPath('glossary'));
  const named = termsNamed.map(({ name, url }) => [name, url, set]);
  expect(named.toSorted()).toEqual(told.toSorted());
});

test('a place is told of those only that a source saw open, never as a business', () => {
  const text = pages.flatMap(blocksOf).join('');
  expect(text).not.toContain('LocalBusiness');
  const states = load(read('/espaces/tableau/'));
  for (const row of states('tbody tr').toArray()) {
    const url = states(row).find('a').attr('href') ?? '';
    const state = states(row).attr('data-etat');
    const about = at(url).find((thing) => thing['@type'] === 'WebPage')?.['about'];
    expect([url, about !== undefined]).toEqual([url, state === 'open' || state === 'last-seen']);
  }
});

test('the crumbs lead to pages of the site, in the order that readers see', () => {
  const lost = pages.flatMap((page) =>
    thingsOf(page)
      .filter((thing) => thing['@type'] === 'BreadcrumbList')
      .flatMap((thing) => {
        // Reason for the cast: the vocabulary has been checked above.
        const items = thing['itemListElement'] as readonly {
          readonly item?: string;
          readonly position: number;
        }[];
        const addresses = items.flatMap(({ item }) =>
          item === undefined ? [] : [item.replace(SITE.url, '')],
        );
        const seen = page
          .$('.crumbs a')
          .toArray()
          .map((link) => page.$(link).attr('href') ?? '');
        const isTrue = seen.join() === addresses.join() && addresses.every(exists);
        const isCounted = items.every(({ position }, rank) => position === rank + 1);
        return isTrue && isCounted ? [] : [page.url];
      }),
  );
  expect(lost).toEqual([]);
});

test('every page has a picture to be shared with, its size, and words for who cannot see it', () => {
  const wrong = pages.filter(({ url, $ }) => {
    const of = (name: string): string =>
      $(`meta[property="og:image${name}"]`).attr('content') ?? '';
    const picture = of('').replace(SITE.url, '');
    const isThere =
      picture !== '' && exists(picture) && of(':width') === '1200' && of(':height') === '630';
    return url !== '/contact/merci/' && !(isThere && of(':alt').length > 10);
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('the page of an entry says when it appeared here, which is never later than its last change', () => {
  const told = pages.filter(({ $ }) => $('meta[property="og:type"]').attr('content') === 'article');
  expect(told.length).toBeGreaterThan(200);
  const wrong = told.filter(({ url, $ }) => {
    const of = (name: string): string =>
      $(`meta[property="article:${name}_time"]`).attr('content') ?? '';
    const isWithdrawn = $('meta[name=robots]').length > 0;
    return (
      !isWithdrawn &&
      !(of('published') !== '' && of('published').slice(0, 10) <= of('modified')) &&
      url !== ''
    );
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});
