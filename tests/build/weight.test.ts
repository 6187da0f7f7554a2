import { describe, expect, test } from 'vitest';
import { SPACES_TABLE } from '~/lib/paths';
import { ecoIndex } from '~/tools/build/eco-index';
import { weigh, wireSize, type PageWeight } from '~/tools/build/page-weight';
import { TEMPLATES } from '../e2e/templates';
import { allPages, DIST, pages, read } from './site';

const KB = 1024;
/** One initial congestion window: what a server sends before it waits for the reader's answer. */
const ROUND_TRIP = 14_600;

const weights: ReadonlyMap<string, PageWeight> = new Map(
  pages.map(({ url }) => [url, weigh(DIST, url)]),
);
const articles = [...weights].filter(
  ([url]) => /^\/(?:actualites|agenda|espaces)\/[^/]+\/$/u.test(url) && url !== SPACES_TABLE,
);

/** The pages beyond a bound, each with what it costs. */
const beyond = (
  entries: Iterable<readonly [string, PageWeight]>,
  what: keyof PageWeight,
  most: number,
): readonly string[] =>
  [...entries]
    .filter(([, weight]) => weight[what] > most)
    .map(([url, weight]) => `${url} : ${weight[what]}`);

describe('weight on the wire, compressed', () => {
  test('the home page weighs 150 KB at most, fonts included', () => {
    expect(
      beyond(
        [...weights].filter(([url]) => url === '/'),
        'bytes',
        150 * KB,
      ),
    ).toEqual([]);
    expect(weights.has('/')).toBe(true);
  });

  test('an article weighs 120 KB at most, fonts included', () => {
    expect(beyond(articles, 'bytes', 120 * KB)).toEqual([]);
    expect(articles.length).toBeGreaterThan(40);
  });

  test('HTML and styles of an article fit in one round trip', () => {
    expect(beyond(articles, 'firstView', ROUND_TRIP)).toEqual([]);
  });

  test('the HTML of a page weighs 60 KB at most, those of editors included', () => {
    const heavy = allPages.filter(({ url }) => wireSize(DIST, url) > 60 * KB);
    expect(heavy.map(({ url }) => url)).toEqual([]);
  });

  test('no page makes more than 15 requests', () => {
    expect(beyond(weights, 'requests', 15)).toEqual([]);
  });

  const templates = Object.entries({ ...TEMPLATES, introuvable: '/404.html' });
  test.each(templates)('the EcoIndex of a page of the kind « %s » is 80 at least', (_, url) => {
    const weight = weights.get(url);
    expect(weight).toBeDefined();
    if (weight !== undefined) expect(ecoIndex(weight)).toBeGreaterThanOrEqual(80);
  });

  test('a page loads no script but the display choice; search, places, figures, feeds, press room, calculator and missing addresses, their own', () => {
    const loading = pages.flatMap(({ url, $ }) =>
      $('script:not([type="application/ld+json"])')
        .toArray()
        .map((node) => $(node).attr('src') ?? 'en ligne')
        .filter((src) => src !== '/affichage.js')
        .map((src) => `${url} ${src}`),
    );
    const own =
      /^\/(?:recherche\/|flux\/|calculateur\/|chiffres\/(?!page\/)[^ ]+\/|404\.html|presse\/|espaces\/(?:tableau\/|pres-de\/)?) /u;
    expect(loading.filter((line) => !own.test(line))).toEqual([]);
    expect(wireSize(DIST, '/affichage.js')).toBeLessThanOrEqual(KB);
  });
});

test('the eco-design page says what its build measured', () => {
  const page = read('/eco-conception/');
  expect(page).not.toContain('à mesurer');
  const home = Math.round((weights.get('/')?.bytes ?? 0) / KB);
  expect(page).toContain(`${home}\u00A0ko`);
});
